using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Playback;
using Microsoft.AspNetCore.WebUtilities;

namespace Kinow.ClientApi.Tests.Playback;

/// <summary>Addresses are verified as CloudFront documents it, with the public key alone.</summary>
public sealed class CloudFrontUrlSignerTests : IDisposable
{
    private static readonly Uri Manifest = new("https://d111111abcdef8.cloudfront.net/films/la%20mer/master.m3u8");
    private static readonly PlaybackGrant Grant = new(Guid.CreateVersion7(), DateTimeOffset.FromUnixTimeSeconds(1_772_366_700));

    private readonly RSA key = RSA.Create(2048);
    private readonly CloudFrontUrlSigner signer;

    public CloudFrontUrlSignerTests() => signer = new("K2JCJMDEHXQW5F", key.ExportParameters(includePrivateParameters: true));

    [Fact]
    public void A_file_has_the_canned_policy_of_its_whole_address()
    {
        var (address, query) = Split(signer.SignFile(Manifest, Grant));
        Assert.Equal(Manifest.AbsoluteUri, address);
        Assert.Equal(["Expires", "Signature", "Key-Pair-Id"], query.Keys);
        Assert.Equal(("1772366700", "K2JCJMDEHXQW5F"), (query["Expires"], query["Key-Pair-Id"]));
        AssertSigned(
            """{"Statement":[{"Resource":"https://d111111abcdef8.cloudfront.net/films/la%20mer/master.m3u8","Condition":{"DateLessThan":{"AWS:EpochTime":1772366700}}}]}""",
            query["Signature"]);
    }

    [Fact]
    public void A_folder_has_a_policy_that_opens_everything_in_it()
    {
        var (address, query) = Split(signer.SignFolder(Manifest, Grant));
        Assert.Equal(Manifest.AbsoluteUri, address);
        Assert.Equal(["Policy", "Signature", "Key-Pair-Id"], query.Keys);
        var policy = Encoding.ASCII.GetString(Decode(query["Policy"]));
        Assert.Equal(
            """{"Statement":[{"Resource":"https://d111111abcdef8.cloudfront.net/films/la%20mer/*","Condition":{"DateLessThan":{"AWS:EpochTime":1772366700}}}]}""", policy);
        AssertSigned(policy, query["Signature"]);
    }

    [Theory]
    [InlineData("192.0.2.7", "192.0.2.7/32")]
    [InlineData("2001:db8::7", "2001:db8::7/128")]
    public void Either_can_be_good_from_one_network_address_alone(string client, string source)
    {
        var bound = Grant with { ClientAddress = IPAddress.Parse(client) };
        foreach (var signed in new[] { signer.SignFile(Manifest, bound), signer.SignFolder(Manifest, bound) })
        {
            var query = Split(signed).Query;
            var policy = Encoding.ASCII.GetString(Decode(query["Policy"]));
            using var json = JsonDocument.Parse(policy);
            var condition = json.RootElement.GetProperty("Statement")[0].GetProperty("Condition");
            Assert.Equal(source, condition.GetProperty("IpAddress").GetProperty("AWS:SourceIp").GetString());
            Assert.Equal(1_772_366_700, condition.GetProperty("DateLessThan").GetProperty("AWS:EpochTime").GetInt64());
            AssertSigned(policy, query["Signature"]);
        }
    }

    [Fact]
    public void Another_key_verifies_nothing()
    {
        using var other = RSA.Create(2048);
        var query = Split(signer.SignFolder(Manifest, Grant)).Query;
        Assert.False(other.VerifyData(Decode(query["Policy"]), Decode(query["Signature"]), HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1));
    }

    public void Dispose() => key.Dispose();

    private void AssertSigned(string policy, string signature) => Assert.True(
        key.VerifyData(Encoding.ASCII.GetBytes(policy), Decode(signature), HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1));

    private static (string Address, Dictionary<string, string> Query) Split(string signed)
    {
        var query = signed.IndexOf('?', StringComparison.Ordinal);
        return (signed[..query], QueryHelpers.ParseQuery(signed[query..]).ToDictionary(static pair => pair.Key, static pair => pair.Value.ToString()));
    }

    private static byte[] Decode(string text) => Convert.FromBase64String(text.Replace('-', '+').Replace('_', '=').Replace('~', '/'));
}
