using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;

namespace Kinow.ClientApi.Identities;

/// <summary>A public key of another service, for one algorithm: RS256 or ES256 (RFC 7518 sections 3.3 and 3.4).</summary>
internal sealed class VerificationKey
{
    private const int LeastModulusBytes = 2048 / 8;
    private const int MostModulusBytes = 4096 / 8;
    private const int MostExponentBytes = 4;
    private const int CoordinateBytes = 32;
    private const int CurveSignatureBytes = 2 * CoordinateBytes;

    private readonly RSAParameters? rsa;
    private readonly ECParameters? curve;

    private VerificationKey(string id, RSAParameters? rsa, ECParameters? curve) => (Id, this.rsa, this.curve) = (id, rsa, curve);

    /// <summary>The key's name in token headers.</summary>
    public string Id { get; }

    /// <summary>Reads a JWK (RFC 7517 section 4).</summary>
    /// <returns>Null for one that verifies no token of ours.</returns>
    public static VerificationKey? TryRead(JsonElement jwk)
    {
        if (jwk.ValueKind != JsonValueKind.Object || Text(jwk, "kid") is not { Length: > 0 } id) return null;
        if (jwk.TryGetProperty("use", out _) && Text(jwk, "use") != "sig") return null;
        var (type, algorithm) = (Text(jwk, "kty"), Text(jwk, "alg"));
        return type == "RSA" && algorithm is null or "RS256" ? TryReadRsa(id, jwk)
            : type == "EC" && algorithm is null or "ES256" ? TryReadCurve(id, jwk)
            : null;
    }

    /// <summary>Whether a signature is right and was made by the one algorithm that the key is for.</summary>
    public bool Verify(string algorithm, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        try
        {
            if (rsa is { } modulus && algorithm == "RS256")
            {
                using var key = RSA.Create(modulus);
                return key.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            }

            if (curve is not { } point || algorithm != "ES256" || signature.Length != CurveSignatureBytes) return false;
            using var ecdsa = ECDsa.Create(point);
            return ecdsa.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static VerificationKey? TryReadRsa(string id, JsonElement jwk)
    {
        var (modulus, exponent) = (Bytes(jwk, "n"), Bytes(jwk, "e"));
        return modulus is { Length: >= LeastModulusBytes and <= MostModulusBytes } && modulus[0] != 0
            && exponent is { Length: > 0 and <= MostExponentBytes } && exponent[0] != 0 && (exponent[^1] & 1) == 1 && exponent is not [1]
            ? new(id, new RSAParameters { Modulus = modulus, Exponent = exponent }, null)
            : null;
    }

    private static VerificationKey? TryReadCurve(string id, JsonElement jwk)
    {
        if (Text(jwk, "crv") != "P-256") return null;
        var point = new ECPoint { X = Bytes(jwk, "x"), Y = Bytes(jwk, "y") };
        if (point.X is not { Length: CoordinateBytes } || point.Y is not { Length: CoordinateBytes }) return null;
        var parameters = new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = point };
        try
        {
            // A point that is not on the curve is refused here.
            ECDsa.Create(parameters).Dispose();
        }
        catch (CryptographicException)
        {
            return null;
        }

        return new(id, null, parameters);
    }

    private static string? Text(JsonElement jwk, string name) =>
        jwk.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static byte[]? Bytes(JsonElement jwk, string name) =>
        Text(jwk, name) is { } text && Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : null;
}
