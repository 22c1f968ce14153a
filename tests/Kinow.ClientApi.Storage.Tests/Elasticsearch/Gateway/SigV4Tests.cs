using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;
using Amazon.Runtime.Internal.Auth;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Authentication;

namespace Kinow.ClientApi.Storage.Tests.Elasticsearch.Gateway;

public sealed class SigV4Tests
{
    private const string Key = "AKIDEXAMPLE";
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static readonly string EmptyHash = Convert.ToHexStringLower(SHA256.HashData([]));

    /// <summary>The vectors "get-vanilla…" that AWS publishes for Signature Version 4.</summary>
    [Theory]
    [InlineData("GET", "https://example.amazonaws.com/", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("POST", "https://example.amazonaws.com/", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData("GET", "https://example.amazonaws.com/?Param2=value2&Param1=value1", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")]
    [InlineData("GET", "https://example.amazonaws.com/?Param1=value2&Param1=value1", "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694")]
    public void Signs_as_published(string method, string address, string signature)
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = "example.amazonaws.com", ["x-amz-date"] = "20150830T123600Z" };
        var canonical = CanonicalRequest.Write(method, new(address), headers, EmptyHash);
        var result = AWS4Signer.ComputeSignature(
            Key, Secret, "us-east-1", new(2015, 8, 30, 12, 36, 0, DateTimeKind.Utc), "service", CanonicalRequest.SignedHeaders(headers), canonical);
        Assert.Equal(signature, result.Signature);
    }

    /// <summary>Worked out by hand from "Create a signed AWS API request": every service but S3 encodes the encoded path once more.</summary>
    [Fact]
    public void Encodes_paths_twice_and_parameters_once()
    {
        var headers = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["host"] = "h", ["x-amz-date"] = "d" };
        var canonical = CanonicalRequest.Write("PUT", new("https://h/a/_doc/x%2Fy?version_type=external&version=3&refresh"), headers, "hash");
        Assert.Equal("PUT\n/a/_doc/x%252Fy\nrefresh=&version=3&version_type=external\nhost:h\nx-amz-date:d\n\nhost;x-amz-date\nhash", canonical);
    }

    [Fact]
    public async Task Covers_host_body_time_and_token()
    {
        var clock = new StepClock();
        var signer = new SigV4Authentication("eu-west-1", "aoss", new SessionAWSCredentials(Key, Secret, "token"), clock);
        var first = await SignAsync(signer, "{}");
        Assert.StartsWith(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/eu-west-1/aoss/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=",
            first, StringComparison.Ordinal);
        Assert.Equal(first, await SignAsync(signer, "{}"));
        Assert.NotEqual(first, await SignAsync(signer, "{ }"));
        clock.Step(TimeSpan.FromSeconds(1));
        Assert.NotEqual(first, await SignAsync(signer, "{}"));
    }

    private static async Task<string> SignAsync(SigV4Authentication signer, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://search.example:9243/_msearch");
        var bytes = Encoding.UTF8.GetBytes(body);
        await signer.ApplyAsync(request, bytes, default);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Assert.Single(request.Headers.GetValues("x-amz-content-sha256")));
        Assert.Equal("token", Assert.Single(request.Headers.GetValues("x-amz-security-token")));
        return Assert.Single(request.Headers.GetValues("Authorization"));
    }
}
