using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>
/// What a mail gives so that its reader can show that he has read it: the account, and 256 bits that nobody else gets. Only the SHA-256 of
/// these is kept.
/// </summary>
public sealed class MailToken
{
    /// <summary>Length of the hash of a token, and of an address, in bytes.</summary>
    public const int HashBytes = SHA256.HashSizeInBytes;

    private const int IdBytes = 16;
    private const int SecretBytes = 32;
    private const int AllBytes = IdBytes + SecretBytes;

    private readonly byte[] bytes;

    private MailToken(byte[] bytes) => this.bytes = bytes;

    /// <summary>The account.</summary>
    public Guid UserId => new(bytes.AsSpan(0, IdBytes), bigEndian: true);

    /// <summary>What is kept of it, 32 bytes.</summary>
    public ImmutableArray<byte> Hash => [.. SHA256.HashData(bytes.AsSpan(IdBytes))];

    /// <summary>The token as the mail has it.</summary>
    public string Text => Base64Url.EncodeToString(bytes);

    /// <summary>A new token.</summary>
    public static MailToken Create(Guid userId)
    {
        var bytes = new byte[AllBytes];
        userId.TryWriteBytes(bytes, bigEndian: true, out _);
        RandomNumberGenerator.Fill(bytes.AsSpan(IdBytes));
        return new(bytes);
    }

    /// <summary>Reads a token.</summary>
    /// <returns>Null when it cannot be one of ours.</returns>
    public static MailToken? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length != Base64Url.GetEncodedLength(AllBytes) || !Base64Url.IsValid(text)) return null;
        var bytes = Base64Url.DecodeFromChars(text);
        return bytes.Length == AllBytes ? new(bytes) : null;
    }

    /// <summary>What is kept of the address that a mail went to.</summary>
    public static byte[] HashOf(EmailAddress email) => SHA256.HashData(Encoding.UTF8.GetBytes(email.ToString()));

    /// <summary>
    /// Whether what is kept begins with what is kept of this token and of the address. Takes the same time whatever differs in the tokens.
    /// </summary>
    public bool IsKeptIn(ReadOnlySpan<byte> content, EmailAddress email) =>
        content.Length >= 2 * HashBytes
        && CryptographicOperations.FixedTimeEquals(content[..HashBytes], Hash.AsSpan())
        && content.Slice(HashBytes, HashBytes).SequenceEqual(HashOf(email));
}
