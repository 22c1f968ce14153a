using System.Buffers;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Playback;

/// <summary>Verifies the tokens of <see cref="TokenUrlSigner"/>, as a content network does at its edge.</summary>
/// <param name="secret">The key.</param>
internal sealed class TokenUrlVerifier(byte[] secret)
{
    private const string Digest = "~hmac=";

    /// <summary>Whether a token opens a path.</summary>
    /// <param name="path">The path, percent-encoded as in the address.</param>
    /// <param name="client">Where the request comes from.</param>
    public bool Opens(string path, string token, IPAddress? client, DateTimeOffset instant)
    {
        var end = token.LastIndexOf(Digest, StringComparison.Ordinal);
        if (end < 0 || !IsRight(token.AsSpan(0, end), token.AsSpan(end + Digest.Length))) return false;
        var fields = token[..end].Split('~').Select(static field => field.Split('=', 2)).ToLookup(
            static field => field[0], static field => field.Length > 1 ? field[1] : "", StringComparer.Ordinal);
        return fields["exp"].SingleOrDefault() is { } expires
            && long.TryParse(expires, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && instant.ToUnixTimeSeconds() < seconds
            && fields["acl"].SingleOrDefault() is { } paths
            && (paths.EndsWith('*') ? path.StartsWith(paths[..^1], StringComparison.Ordinal) : path == paths)
            && fields["ip"].All(address => address == client?.ToString());
    }

    private bool IsRight(ReadOnlySpan<char> fields, ReadOnlySpan<char> digest)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return Convert.FromHexString(digest, given, out _, out var length) == OperationStatus.Done
            && length == HMACSHA256.HashSizeInBytes
            && CryptographicOperations.FixedTimeEquals(given, HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(fields.ToString())));
    }
}
