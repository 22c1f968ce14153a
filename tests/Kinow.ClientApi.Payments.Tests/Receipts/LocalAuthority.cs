using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Kinow.ClientApi.Payments.Tests.Receipts;

/// <summary>An authority as Apple's: a root, an issuer, and a key that signs transactions.</summary>
internal sealed class LocalAuthority : IDisposable
{
    public static readonly DateTimeOffset From = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset To = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly X509Certificate2 leaf;
    private readonly X509Certificate2 issuer;

    public LocalAuthority(string leafPurpose = "1.2.840.113635.100.6.11.1", string issuerPurpose = "1.2.840.113635.100.6.2.1")
    {
        using var rootKey = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        using var issuerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var root = RequestOf("CN=Root", rootKey, true, null);
        Root = root.CreateSelfSigned(From, To);
        using var issued = RequestOf("CN=Issuer", issuerKey, true, issuerPurpose).Create(Root, From, To, [1]);
        issuer = issued.CopyWithPrivateKey(issuerKey);
        leaf = RequestOf("CN=Signer", key, false, leafPurpose).Create(issuer, From, To, [2]);
    }

    public X509Certificate2 Root { get; }

    /// <summary>Signs a payload.</summary>
    public string Sign(string payload, string algorithm = "ES256")
    {
        var chain = string.Join(',', new[] { leaf, issuer, Root }.Select(static c => $"\"{Convert.ToBase64String(c.RawData)}\""));
        var head = $$"""{"alg":"{{algorithm}}","x5c":[{{chain}}]}""";
        var signed = Encode(Encoding.UTF8.GetBytes(head)) + "." + Encode(Encoding.UTF8.GetBytes(payload));
        var signature = key.SignData(
            Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        return signed + "." + Encode(signature);
    }

    public void Dispose()
    {
        key.Dispose();
        leaf.Dispose();
        issuer.Dispose();
        Root.Dispose();
    }

    private static CertificateRequest RequestOf(string name, ECDsa key, bool issues, string? purpose)
    {
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(issues, false, 0, true));
        if (purpose is not null) request.CertificateExtensions.Add(new X509Extension(purpose, [5, 0], false));
        return request;
    }

    private static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);
}
