using System.Buffers.Text;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Payments.Receipts.Apple;

/// <summary>
/// Reads transactions that the App Store has signed (JWSTransaction of its server API): a JSON Web Signature with the certificates of its
/// key, which have to lead to a root that is known here.
/// </summary>
/// <param name="roots">Whom is believed: the root of Apple.</param>
/// <param name="bundleId">The app.</param>
/// <param name="acceptsTests">Whether purchases of the sandbox are accepted.</param>
public sealed class AppleReceiptReader(X509Certificate2Collection roots, string bundleId, bool acceptsTests)
{
    private const int MaxLength = 32 * 1024;
    private const int Certificates = 3;

    // By these Apple's certificates say what they are for.
    private const string SignsReceipts = "1.2.840.113635.100.6.11.1";
    private const string IssuesSigners = "1.2.840.113635.100.6.2.1";

    /// <summary>Reads a transaction.</summary>
    /// <param name="jws">Three parts in base64url, separated by full stops.</param>
    public ReceiptReading Read(string jws)
    {
        ArgumentNullException.ThrowIfNull(jws);
        try
        {
            var parts = jws.Length > MaxLength ? [] : jws.Split('.');
            if (parts.Length != 3) return ReceiptReading.Of(ReceiptProblem.Malformed);
            var header = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(parts[0]), AppleJson.Default.AppleHeader);
            var told = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(parts[1]), AppleJson.Default.AppleTransaction);
            if (header is not { Alg: "ES256", X5c: { Length: Certificates } certificates } || told is null)
                return ReceiptReading.Of(ReceiptProblem.Malformed);
            var signed = Encoding.ASCII.GetBytes(parts[0] + "." + parts[1]);
            return IsGenuine(certificates, told.SignedDate, signed, Base64Url.DecodeFromChars(parts[2]))
                ? Accept(told)
                : ReceiptReading.Of(ReceiptProblem.NotGenuine);
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or CryptographicException or ArgumentException)
        {
            return ReceiptReading.Of(ReceiptProblem.Malformed);
        }
    }

    private ReceiptReading Accept(AppleTransaction told)
    {
        if (told.BundleId != bundleId) return ReceiptReading.Of(ReceiptProblem.OtherApp);
        var isTest = told.Environment != "Production";
        if (isTest && !acceptsTests) return ReceiptReading.Of(ReceiptProblem.OtherEnvironment);
        return ReceiptReading.Of(new StoreReceipt
        {
            TransactionId = told.TransactionId,
            OriginalId = told.OriginalTransactionId,
            ProductId = told.ProductId,
            AccountId = told.AppAccountToken,
            Purchased = DateTimeOffset.FromUnixTimeMilliseconds(told.PurchaseDate),
            Expires = Instant(told.ExpiresDate),
            Revoked = Instant(told.RevocationDate),
            IsTest = isTest,
        });
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

    private static DateTimeOffset? Instant(long? milliseconds) =>
        milliseconds is { } some ? DateTimeOffset.FromUnixTimeMilliseconds(some) : null;
}
