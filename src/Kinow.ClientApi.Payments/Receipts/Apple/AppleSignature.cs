using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>
/// Reads what the App Store has signed: a JSON Web Signature with the certificates of its key, which have to lead to a root that is known
/// here.
/// </summary>
/// <param name="roots">Whom is believed.</param>
internal sealed class AppleSignature(X509Certificate2Collection roots)
{
    private const int Certificates = 3;

    // By these Apple's certificates say what they are for.
    private const string SignsReceipts = "1.2.840.113635.100.6.11.1";
    private const string IssuesSigners = "1.2.840.113635.100.6.2.1";

    /// <summary>Reads one.</summary>
    /// <param name="jws">Three parts in base64url, separated by full stops.</param>
    /// <param name="maxLength">What is longer is malformed.</param>
    /// <returns>What it says, or what is wrong.</returns>
    public (T? Value, ReceiptProblem Problem) Read<T>(string jws, JsonTypeInfo<T> type, int maxLength)
        where T : class, IAppleSigned
    {
        ArgumentNullException.ThrowIfNull(jws);
        try
        {
            var parts = jws.Length > maxLength ? [] : jws.Split('.');
            if (parts.Length != 3) return (null, ReceiptProblem.Malformed);
            var header = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(parts[0]), AppleJson.Default.AppleHeader);
            var told = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(parts[1]), type);
            if (header is not { Alg: "ES256", X5c: { Length: Certificates } certificates } || told is null)
                return (null, ReceiptProblem.Malformed);
            var signed = Encoding.ASCII.GetBytes(parts[0] + "." + parts[1]);
            return IsGenuine(certificates, told.SignedDate, signed, Base64Url.DecodeFromChars(parts[2]))
                ? (told, default)
                : (null, ReceiptProblem.NotGenuine);
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or CryptographicException or ArgumentException)
        {
            return (null, ReceiptProblem.Malformed);
        }
    }

    private bool IsGenuine(string[] encoded, long signedDate, byte[] signed, byte[] signature)
    {
        using var leaf = CertificateOf(encoded[0]);
        using var issuer = CertificateOf(encoded[1]);
        using var key = leaf.GetECDsaPublicKey();
        return key is not null
            && IsFor(leaf, SignsReceipts) && IsFor(issuer, IssuesSigners)
            && LeadsToRoot(leaf, issuer, DateTimeOffset.FromUnixTimeMilliseconds(signedDate))
            && key.VerifyData(signed, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    // The root that was sent along proves nothing: the chain is built to those that are known. It has to have been valid when it signed: a
    // transaction is shown again years later.
    private bool LeadsToRoot(X509Certificate2 leaf, X509Certificate2 issuer, DateTimeOffset signed)
    {
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(roots);
        chain.ChainPolicy.ExtraStore.Add(issuer);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.DisableCertificateDownloads = true;
        chain.ChainPolicy.VerificationTime = signed.UtcDateTime;
        try
        {
            return chain.Build(leaf)
                && chain.ChainElements.Count == Certificates
                && chain.ChainElements[1].Certificate.RawData.AsSpan().SequenceEqual(issuer.RawData);
        }
        finally
        {
            foreach (var element in chain.ChainElements) element.Certificate.Dispose();
        }
    }

    private static bool IsFor(X509Certificate2 certificate, string purpose) =>
        certificate.Extensions.Any(extension => extension.Oid?.Value == purpose);

    private static X509Certificate2 CertificateOf(string encoded) =>
        X509CertificateLoader.LoadCertificate(Convert.FromBase64String(encoded));
}
