using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Core.Tokens;

/// <summary>
/// A JSON Web Token that was taken apart and not verified yet. What its header says is compared with what is expected and never followed;
/// claims are read once the signature was found right.
/// </summary>
public sealed class SignedToken
{
    /// <summary>Longest token, in bytes.</summary>
    public const int MaxLength = 4096;

    private readonly byte[] bytes;
    private readonly Range claims;
    private readonly Range signed;

    private SignedToken(byte[] bytes, Range claims, Range signed, byte[] signature, string algorithm, string? keyId)
    {
        (this.bytes, this.claims, this.signed) = (bytes, claims, signed);
        (Signature, Algorithm, KeyId) = (signature, algorithm, keyId);
    }

    /// <summary>The algorithm that the header names.</summary>
    public string Algorithm { get; }

    /// <summary>The key that the header names; null for none.</summary>
    public string? KeyId { get; }

    /// <summary>What was signed.</summary>
    public ReadOnlySpan<byte> Signed => bytes.AsSpan(signed);

    /// <summary>The signature.</summary>
    public ReadOnlyMemory<byte> Signature { get; }

    /// <summary>Takes a token apart.</summary>
    /// <param name="text">The token in its compact form (RFC 7515 section 3.1).</param>
    /// <returns>
    /// Null for what is none, for one of another type than JWT (RFC 8725 section 3.11), and for one that asks for extensions
    /// (RFC 7515 section 4.1.11).
    /// </returns>
    public static SignedToken? TryRead(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength || !Ascii.IsValid(text)) return null;
        var bytes = Encoding.ASCII.GetBytes(text);
        var (first, last) = (Array.IndexOf(bytes, (byte)'.'), Array.LastIndexOf(bytes, (byte)'.'));
        if (first <= 0 || last <= first + 1 || bytes.AsSpan((first + 1)..last).Contains((byte)'.')) return null;
        var signature = bytes.AsSpan((last + 1)..);
        if (signature.IsEmpty || !Base64Url.IsValid(signature)) return null;
        using var header = TokenPart.TryParse(bytes.AsSpan(..first));
        if (header is not { RootElement: var json } || TokenPart.Text(json, "alg") is not { } algorithm) return null;
        return IsType(json) && !json.TryGetProperty("crit", out _)
            ? new(bytes, (first + 1)..last, ..last, Base64Url.DecodeFromUtf8(signature), algorithm, TokenPart.Text(json, "kid"))
            : null;
    }

    /// <summary>Parses the claims; null when they are no object.</summary>
    public JsonDocument? TryReadClaims() => TokenPart.TryParse(bytes.AsSpan(claims));

    private static bool IsType(JsonElement header) =>
        !header.TryGetProperty("typ", out _) || string.Equals(TokenPart.Text(header, "typ"), "JWT", StringComparison.OrdinalIgnoreCase);
}
