using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Core.Television;

/// <summary>
/// What a television asks with whether its code was confirmed: the code, and 256 bits that nobody else gets. Only the SHA-256 of these is
/// kept.
/// </summary>
public sealed class SignInSecret
{
    private const int SecretBytes = 32;
    private const int AllBytes = SignInCode.Length + SecretBytes;

    private readonly byte[] bytes;

    private SignInSecret(byte[] bytes, SignInCode code) => (this.bytes, Code) = (bytes, code);

    /// <summary>The code.</summary>
    public SignInCode Code { get; }

    /// <summary>What is kept of it, 32 bytes.</summary>
    public ImmutableArray<byte> Hash => [.. SHA256.HashData(bytes.AsSpan(SignInCode.Length))];

    /// <summary>The secret as the television gets it.</summary>
    public string Text => Base64Url.EncodeToString(bytes);

    /// <summary>A new secret of a code.</summary>
    public static SignInSecret Create(SignInCode code)
    {
        var bytes = new byte[AllBytes];
        Encoding.ASCII.GetBytes(code.ToString(), bytes);
        RandomNumberGenerator.Fill(bytes.AsSpan(SignInCode.Length));
        return new(bytes, code);
    }

    /// <summary>Reads a secret.</summary>
    /// <returns>Null when it cannot be one of ours.</returns>
    public static SignInSecret? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length != Base64Url.GetEncodedLength(AllBytes) || !Base64Url.IsValid(text)) return null;
        var bytes = Base64Url.DecodeFromChars(text);
        return bytes.Length == AllBytes && SignInCode.TryParse(Encoding.ASCII.GetString(bytes, 0, SignInCode.Length), out var code)
            ? new(bytes, code)
            : null;
    }
}
