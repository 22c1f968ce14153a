using System.Net.Http.Headers;
using System.Text;
using Amazon.Runtime;

namespace Kinow.Aws.Tests;

/// <summary>Vectors of the Signature Version 4 test suite that AWS publishes, and what the AWS SDK itself signs.</summary>
public sealed class AwsSignatureTests
{
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static readonly DateTimeOffset Instant = new(2015, 8, 30, 12, 36, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("GET", "/", null, null, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("POST", "/", null, null, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData("GET", "/?Param2=value2&Param1=value1", null, null, "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500")]
    [InlineData("GET", "/?Param1=value2&Param1=value1", null, null, "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694")]
    [InlineData("POST", "/", "application/x-www-form-urlencoded", "Param1=value1", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a")]
    public void Published_vectors_come_out(string method, string path, string? type, string? body, string signature)
    {
        using var request = new HttpRequestMessage(new(method), $"https://example.amazonaws.com{path}");
        var bytes = Encoding.UTF8.GetBytes(body ?? "");
        if (type is not null) request.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new(type) } };

        AwsSignature.Sign(
            request, AwsSignature.HashOf(bytes), new ImmutableCredentials("AKIDEXAMPLE", Secret, null), "us-east-1", "service", Instant);

        var authorization = request.Headers.GetValues("Authorization").Single();
        Assert.Contains("Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request", authorization, StringComparison.Ordinal);
        Assert.EndsWith($"Signature={signature}", authorization, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sqs", "POST", "http://127.0.0.1:9324/", "application/x-amz-json-1.0", "{}", "AmazonSQS.SendMessage")]
    [InlineData("es", "POST", "https://search.example/kinow-1-product/_search", "application/json", """{"size":1}""", null)]
    [InlineData("es", "PUT", "https://search.example/kinow-1-user/_doc/a%20b%3Ac?version=7&refresh=wait_for&version_type=external", "application/json", "{}", null)]
    [InlineData("es", "GET", "https://search.example:9243/_alias/kinow-1-tag?filter_path=%2A.aliases%2C%2A.settings", null, "", null)]
    public void The_sdk_signs_the_same(string service, string method, string address, string? type, string body, string? target)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var peer = SdkSigning.Sign(
            service, method, new(address), type, bytes, target, new SessionAWSCredentials("AKIDEXAMPLE", Secret, "token"));
        using var request = new HttpRequestMessage(new(method), address);
        if (type is not null) request.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        if (target is not null) request.Headers.TryAddWithoutValidation("X-Amz-Target", target);
        request.Headers.TryAddWithoutValidation("X-Amz-Content-SHA256", AwsSignature.HashOf(bytes));

        AwsSignature.Sign(request, AwsSignature.HashOf(bytes), new("AKIDEXAMPLE", Secret, "token"), "eu-west-1", service, peer.Instant);

        Assert.Equal(peer.Authorization, request.Headers.GetValues("Authorization").Single());
    }

    [Fact]
    public void What_may_change_on_the_way_is_not_signed()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://example.amazonaws.com/");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");

        AwsSignature.Sign(request, AwsSignature.HashOf([]), new("AKIDEXAMPLE", Secret, null), "us-east-1", "service", Instant);

        Assert.Contains("SignedHeaders=host;x-amz-date,", request.Headers.GetValues("Authorization").Single(), StringComparison.Ordinal);
    }
}
