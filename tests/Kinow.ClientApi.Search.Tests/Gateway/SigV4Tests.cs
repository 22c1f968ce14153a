using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

public sealed class SigV4Tests
{
    private const string Key = "AKIDEXAMPLE";
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

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
