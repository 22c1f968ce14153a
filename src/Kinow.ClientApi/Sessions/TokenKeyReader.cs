using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace Kinow.ClientApi.Sessions;

/// <summary>Reads token keys: a JWK set (RFC 7517 section 5), one JWK, or PEM blocks one after the other.</summary>
internal static class TokenKeyReader
{
    private const int MaxLength = 64 * 1024;

    /// <summary>Reads keys in their order.</summary>
    /// <exception cref="FormatException">They cannot be read. The message holds no part of a key.</exception>
    public static ImmutableArray<TokenKey> Read(string text)
    {
        if (text.Length > MaxLength) throw new FormatException("The token keys are too long.");
        try
        {
            return text.AsSpan().TrimStart().StartsWith('{') ? ReadJson(text) : ReadPem(text);
        }
        catch (Exception error) when (error is JsonException or CryptographicException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException("The token keys are neither a JWK set nor keys in PEM.", error);
        }
    }

    private static ImmutableArray<TokenKey> ReadJson(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.TryGetProperty("keys", out var keys)
            ? [.. keys.EnumerateArray().Select(ReadJwk)]
            : [ReadJwk(document.RootElement)];
    }

    private static TokenKey ReadJwk(JsonElement jwk)
    {
        if (Text(jwk, "kty") != "EC" || Text(jwk, "crv") != "P-256") throw new FormatException("A token key must be on the curve P-256.");
        return new(new()
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new() { X = Bytes(jwk, "x"), Y = Bytes(jwk, "y") },
            D = Bytes(jwk, "d"),
        });
    }

    private static string? Text(JsonElement jwk, string name) => jwk.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static byte[]? Bytes(JsonElement jwk, string name)
    {
        try
        {
            return Text(jwk, name) is { } text ? Base64Url.DecodeFromChars(text) : null;
        }
        catch (FormatException)
        {
            throw new FormatException($"The member {name} of a token key is not base64url.");
        }
    }

    private static ImmutableArray<TokenKey> ReadPem(string text)
    {
        var keys = ImmutableArray.CreateBuilder<TokenKey>();
        ReadOnlySpan<char> rest = text;
        while (PemEncoding.TryFind(rest, out var fields))
        {
            using var key = ECDsa.Create();
            key.ImportFromPem(rest[fields.Location]);
            var isPrivate = rest[fields.Label].EndsWith("PRIVATE KEY", StringComparison.Ordinal);
            keys.Add(new(key.ExportParameters(isPrivate)));
            rest = rest[fields.Location.End..];
        }

        return keys.ToImmutable();
    }
}
