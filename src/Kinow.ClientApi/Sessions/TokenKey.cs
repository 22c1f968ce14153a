using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Sessions;

/// <summary>A key for ES256 (RFC 7518 section 3.4): ECDSA on P-256 with SHA-256.</summary>
internal sealed class TokenKey
{
    /// <summary>Length of a signature, in bytes.</summary>
    public const int SignatureLength = 64;

    private const int CoordinateLength = 32;
    private const int DerivedLength = 32;

    // Instances are not promised to be safe for concurrent use, so each is lent to one caller at a time.
    private readonly ConcurrentBag<ECDsa> idle = [];
    private readonly ConcurrentDictionary<string, byte[]> secrets = new(StringComparer.Ordinal);
    private readonly ECParameters parameters;
    private string? header;

    /// <summary>Takes a key.</summary>
    /// <param name="parameters">The key, with or without its private part.</param>
    /// <exception cref="FormatException">It is not on P-256, or its parts do not fit together.</exception>
    public TokenKey(ECParameters parameters)
    {
        if (parameters.Curve.Oid?.Value != ECCurve.NamedCurves.nistP256.Oid.Value)
            throw new FormatException("A token key must be on the curve P-256.");

        this.parameters = parameters;
        try
        {
            idle.Add(ECDsa.Create(parameters));
        }
        catch (CryptographicException error)
        {
            throw new FormatException("A token key has parts that do not fit together.", error);
        }

        Id = Thumbprint(parameters.Q);
    }

    /// <summary>The key's name in token headers: its thumbprint (RFC 7638).</summary>
    public string Id { get; }

    /// <summary>The header of tokens that it signs, in base64url.</summary>
    public string Header => header ??=
        Base64Url.EncodeToString(Encoding.ASCII.GetBytes($$"""{"alg":"ES256","typ":"at+jwt","kid":"{{Id}}"}"""));

    /// <summary>Whether it can sign.</summary>
    public bool CanSign => parameters.D is not null;

    /// <returns>The two numbers one after the other, 64 bytes.</returns>
    public byte[] Sign(ReadOnlySpan<byte> data)
    {
        var key = Lend();
        var signature = key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        idle.Add(key);
        return signature;
    }

    /// <summary>Whether a signature is right.</summary>
    /// <param name="data">What was signed.</param>
    /// <param name="signature">The signature, 64 bytes.</param>
    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        var key = Lend();
        var right = key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        idle.Add(key);
        return right;
    }

    /// <summary>A secret that all who have the private part can make, and that tells nothing of it (RFC 5869).</summary>
    /// <param name="purpose">What it is for; another purpose has another secret.</param>
    /// <exception cref="InvalidOperationException">There is no private part.</exception>
    public byte[] DeriveSecret(string purpose) => secrets.TryGetValue(purpose, out var known)
        ? known
        : secrets.GetOrAdd(purpose, HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            parameters.D ?? throw new InvalidOperationException("The key has no private part."),
            DerivedLength,
            info: Encoding.ASCII.GetBytes(purpose)));

    private static string Thumbprint(ECPoint point)
    {
        if (point.X is not { Length: CoordinateLength } || point.Y is not { Length: CoordinateLength })
        {
            throw new FormatException("A token key needs its two coordinates of 32 bytes.");
        }

        var (x, y) = (Base64Url.EncodeToString(point.X), Base64Url.EncodeToString(point.Y));
        var members = $$"""{"crv":"P-256","kty":"EC","x":"{{x}}","y":"{{y}}"}""";
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(members)));
    }

    private ECDsa Lend() => idle.TryTake(out var key) ? key : ECDsa.Create(parameters);
}
