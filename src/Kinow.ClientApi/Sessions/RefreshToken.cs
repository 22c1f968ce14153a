using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Kinow.ClientApi.Sessions;

/// <summary>A refresh token: the id of its session, by which it is found, and a secret of 256 bits, of which only the SHA-256 is kept.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Hash">SHA-256 of the secret.</param>
internal sealed record RefreshToken(Guid SessionId, ImmutableArray<byte> Hash)
{
    private const int IdLength = 16;
    private const int SecretLength = 32;
    private const int TextLength = (IdLength + SecretLength) * 4 / 3;

    /// <summary>Makes a new token of a session.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="token">The token; nobody but the caller learns it.</param>
    public static string Create(Guid sessionId, out RefreshToken token)
    {
        Span<byte> bytes = stackalloc byte[IdLength + SecretLength];
        sessionId.TryWriteBytes(bytes, bigEndian: true, out _);
        RandomNumberGenerator.Fill(bytes[IdLength..]);
        token = Of(bytes);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads a token.</summary>
    /// <param name="text">The token as sent.</param>
    /// <returns>Null when it cannot be one of ours.</returns>
    public static RefreshToken? Read(string text)
    {
        Span<byte> bytes = stackalloc byte[IdLength + SecretLength];
        return text.Length == TextLength && Base64Url.IsValid(text) && Base64Url.DecodeFromChars(text, bytes) == bytes.Length ? Of(bytes) : null;
    }

    /// <summary>Whether this is the token that a session keeps the hash of; takes the same time whatever differs.</summary>
    /// <param name="hash">The hash that is kept.</param>
    public bool Matches(ImmutableArray<byte> hash) => CryptographicOperations.FixedTimeEquals(Hash.AsSpan(), hash.AsSpan());

    private static RefreshToken Of(ReadOnlySpan<byte> bytes) =>
        new(new(bytes[..IdLength], bigEndian: true), [.. SHA256.HashData(bytes[IdLength..])]);
}
