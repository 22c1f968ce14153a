using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kinow.ClientApi.Playback;

/// <summary>
/// Signs for Amazon CloudFront: with a canned policy where an address opens one file until an instant, else with a custom one
/// (Amazon CloudFront Developer Guide, “Use signed URLs”).
/// </summary>
/// <param name="keyPairId">The id of the public key in a key group that the distribution trusts.</param>
/// <param name="key">The private key.</param>
internal sealed class CloudFrontUrlSigner(string keyPairId, RSAParameters key) : IPlaybackUrlSigner
{
    // Instances are not promised to be safe for concurrent use, so each is lent to one caller at a time.
    private readonly ConcurrentBag<RSA> idle = [RSA.Create(key)];

    public string SignFile(Uri address, PlaybackGrant grant)
    {
        if (grant.ClientAddress is not null) return SignCustom(address.AbsoluteUri, address.AbsoluteUri, grant);
        var signature = Sign(PolicyOf(address.AbsoluteUri, grant));
        return string.Create(
            CultureInfo.InvariantCulture, $"{address.AbsoluteUri}?Expires={grant.ExpiresAt}&Signature={signature}&Key-Pair-Id={keyPairId}");
    }

    public string SignFolder(Uri address, PlaybackGrant grant) =>
        SignCustom(address.AbsoluteUri, new Uri(address, ".").AbsoluteUri + "*", grant);

    private string SignCustom(string address, string resource, PlaybackGrant grant)
    {
        var policy = PolicyOf(resource, grant);
        return $"{address}?Policy={Encode(policy)}&Signature={Sign(policy)}&Key-Pair-Id={keyPairId}";
    }

    // Without white space, in exactly this order. Addresses are in ASCII and percent-encoded: nothing in them needs escaping in JSON.
    private static byte[] PolicyOf(string resource, PlaybackGrant grant)
    {
        var end = grant.ExpiresAt.ToString(CultureInfo.InvariantCulture);
        var from = grant.ClientAddress is { } client ? $$"""
            "IpAddress":{"AWS:SourceIp":"{{client}}/{{client.GetAddressBytes().Length * 8}}"},
            """ : "";
        return Encoding.ASCII.GetBytes($$$$"""
            {"Statement":[{"Resource":"{{{{resource}}}}","Condition":{{{{{from}}}}"DateLessThan":{"AWS:EpochTime":{{{{end}}}}}}}]}
            """);
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "CloudFront verifies RSA with SHA-1.")]
    private string Sign(byte[] policy)
    {
        if (!idle.TryTake(out var rsa)) rsa = RSA.Create(key);
        var signature = rsa.SignData(policy, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);
        idle.Add(rsa);
        return Encode(signature);
    }

    // CloudFront's own characters for those of base64 that mean something in a query.
    private static string Encode(byte[] data) => Convert.ToBase64String(data).Replace('+', '-').Replace('=', '_').Replace('/', '~');
}
