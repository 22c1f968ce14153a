using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Amazon.Runtime;
using Kinow.ClientApi.Storage.Sqs.Signing;

namespace Kinow.ClientApi.Storage.Tests.Sqs;

/// <summary>Vectors of the Signature Version 4 test suite that AWS publishes, and a second calculation from the specification.</summary>
public sealed class AwsSignatureTests
{
    private const string Secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static readonly DateTimeOffset Instant = new(2015, 8, 30, 12, 36, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("GET", null, null, "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")]
    [InlineData("POST", null, null, "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b")]
    [InlineData("POST", "application/x-www-form-urlencoded", "Param1=value1", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a")]
    public void Published_vectors_come_out(string method, string? type, string? body, string signature)
    {
        using var request = new HttpRequestMessage(new(method), "https://example.amazonaws.com/");
        var bytes = Encoding.UTF8.GetBytes(body ?? "");
        if (type is not null) request.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new(type) } };

        AwsSignature.Sign(request, bytes, new ImmutableCredentials("AKIDEXAMPLE", Secret, null), "us-east-1", "service", Instant);

        Assert.EndsWith($"Signature={signature}", request.Headers.GetValues("Authorization").Single(), StringComparison.Ordinal);
        Assert.Contains("Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request", request.Headers.GetValues("Authorization").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_token_and_the_target_are_signed()
    {
        var body = "{}"u8.ToArray();
        using var request = new HttpRequestMessage(HttpMethod.Post, "http://127.0.0.1:9324/");
        request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/x-amz-json-1.0") } };
        request.Headers.TryAddWithoutValidation("X-Amz-Target", "AmazonSQS.SendMessage");

        AwsSignature.Sign(request, body, new ImmutableCredentials("AKIDEXAMPLE", Secret, "token"), "eu-west-1", "sqs", Instant);

        const string names = "content-type;host;x-amz-date;x-amz-security-token;x-amz-target";
        var canonical = string.Join(
            '\n',
            "POST",
            "/",
            "",
            "content-type:application/x-amz-json-1.0",
            "host:127.0.0.1:9324",
            "x-amz-date:20150830T123600Z",
            "x-amz-security-token:token",
            "x-amz-target:AmazonSQS.SendMessage",
            "",
            names,
            Hex(SHA256.HashData(body)));
        var text = string.Join('\n', "AWS4-HMAC-SHA256", "20150830T123600Z", "20150830/eu-west-1/sqs/aws4_request", Hex(SHA256.HashData(Bytes(canonical))));
        var key = new[] { "20150830", "eu-west-1", "sqs", "aws4_request" }.Aggregate(Bytes("AWS4" + Secret), static (k, part) => HMACSHA256.HashData(k, Bytes(part)));
        var authorization = request.Headers.GetValues("Authorization").Single();
        Assert.Contains($"SignedHeaders={names},", authorization, StringComparison.Ordinal);
        Assert.EndsWith($"Signature={Hex(HMACSHA256.HashData(key, Bytes(text)))}", authorization, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
