using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Notifications;

namespace Kinow.ClientApi.Webhook.Tests;

/// <summary>Bad input gets one clear error, and nothing is read or written for it.</summary>
public sealed class RefusalTests
{
    private const string Good = """{"id":"1","subject":"product_updated","data":{"product":{"id":12}}}""";
    private static readonly byte[] GoodBytes = Encoding.UTF8.GetBytes(Good);

    public static TheoryData<string> WrongSignatures => new(
        "", "v1,", "v1,AAAA", "v1a,AAAA", "v1," + Convert.ToBase64String(new byte[32]), new string('x', 1025), "v1,not base64, not anything");

    [Theory]
    [MemberData(nameof(WrongSignatures))]
    public async Task Wrong_signatures(string signature)
    {
        await using var server = await WebhookServer.StartAsync();
        var headers = WebhookSignature.Sign("evt_1", server.Clock.GetUtcNow(), GoodBytes, WebhookServer.Secrets) with
        {
            Signature = signature,
        };

        await AssertErrorAsync(server, await server.SendAsync(GoodBytes, headers), HttpStatusCode.Unauthorized, "BAD_SIGNATURE");
    }

    [Theory]
    [InlineData(-301)]
    [InlineData(301)]
    public async Task Old_signatures_and_those_of_the_future(int seconds)
    {
        await using var server = await WebhookServer.StartAsync();
        var headers = WebhookSignature.Sign("evt_1", server.Clock.GetUtcNow().AddSeconds(seconds), GoodBytes, WebhookServer.Secrets);

        await AssertErrorAsync(server, await server.SendAsync(GoodBytes, headers), HttpStatusCode.Unauthorized, "BAD_SIGNATURE");
    }

    [Fact]
    public async Task Bodies_that_were_cut_or_changed_on_the_way()
    {
        await using var server = await WebhookServer.StartAsync();
        var headers = WebhookSignature.Sign("evt_1", server.Clock.GetUtcNow(), GoodBytes, WebhookServer.Secrets);
        byte[][] bodies = [GoodBytes[..^1], [.. GoodBytes, (byte)' '], [], Encoding.UTF8.GetBytes(Good.Replace("12", "13", StringComparison.Ordinal))];

        foreach (var body in bodies)
            await AssertErrorAsync(server, await server.SendAsync(body, headers), HttpStatusCode.Unauthorized, "BAD_SIGNATURE");
    }

    [Fact]
    public async Task Missing_headers()
    {
        await using var server = await WebhookServer.StartAsync();
        var headers = WebhookSignature.Sign("evt_1", server.Clock.GetUtcNow(), GoodBytes, WebhookServer.Secrets);
        WebhookHeaders[] incomplete = [default, headers with { Id = null }, headers with { Timestamp = null }, headers with { Signature = null }];

        foreach (var some in incomplete)
            await AssertErrorAsync(server, await server.SendAsync(GoodBytes, some), HttpStatusCode.Unauthorized, "BAD_SIGNATURE");
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"id":"1","subject":"product_updated"}""")]
    [InlineData("""{"id":1,"subject":"product_updated","data":{"product":{"id":12}}}""")]
    [InlineData("""{"id":"1","subject":7,"data":{}}""")]
    [InlineData("""{"id":"1","subject":"\ud800","data":{}}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":[]}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":{}}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":{"product":12}}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":{"product":{}}}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":{"product":{"id":0}}}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":{"product":{"id":-1}}}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":{"product":{"id":1.5}}}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":{"product":{"id":9007199254740992}}}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":{"product":{"id":"12; DROP TABLE product"}}}""")]
    [InlineData("""{"id":"1","subject":"product_updated","data":{"product":{"id":12}},"data":{"product":{"id":13}}}""")]
    [InlineData("""{"id":"1","subject":"access_created","data":{"customer":{"id":12}}}""")]
    [InlineData("""{"id":"1","subject":"access_created","data":{"customer":{"id":"12"}}}""")]
    public async Task Bodies_that_are_no_notification(string body)
    {
        await using var server = await WebhookServer.StartAsync();

        await AssertErrorAsync(server, await server.SendAsync(body), HttpStatusCode.BadRequest, "BAD_NOTIFICATION");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Other_media_types(string? contentType)
    {
        await using var server = await WebhookServer.StartAsync();
        var headers = WebhookSignature.Sign("evt_1", server.Clock.GetUtcNow(), GoodBytes, WebhookServer.Secrets);

        await AssertErrorAsync(
            server, await server.SendAsync(GoodBytes, headers, contentType), HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Fact]
    public async Task Bodies_that_are_too_large()
    {
        await using var server = await WebhookServer.StartAsync();
        var body = new byte[WebhookLimits.BodyBytes + 1];

        await AssertErrorAsync(server, await server.SendAsync(body), HttpStatusCode.RequestEntityTooLarge, "BODY_TOO_LARGE");
    }

    private static async Task AssertErrorAsync(WebhookServer server, HttpResponseMessage response, HttpStatusCode status, string code)
    {
        using (response)
        {
            var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!.AsObject();

            Assert.Equal((status, code), (response.StatusCode, (string?)error["code"]));
            Assert.Equal(["code", "message"], error.Select(member => member.Key));
            Assert.NotEmpty((string)error["message"]!);
            Assert.Empty(server.Refresher.Calls);
        }
    }
}
