using System.Net;
using System.Text.Json;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>Addresses that say for whom an answer is, over HTTP.</summary>
public sealed class SegmentTests(LocalServer server) : IClassFixture<LocalServer>
{
    private const string France = "CloudFront-Viewer-Country: FR";

    [Fact]
    public async Task Whoever_asks_at_an_address_gets_the_answer_of_its_segment()
    {
        var french = await SegmentAsync(France, "Accept-Language: fr", "X-Currency: TND");
        using var own = await server.GetAsync($"/v1/shared/Home?segment={french}", France, "Accept-Language: fr", "X-Currency: TND");
        using var others = await server.GetAsync($"/v1/shared/Home?segment={french}", "CloudFront-Viewer-Country: KP", "Accept-Language: en");
        using var english = await server.GetAsync($"/v1/shared/Home?segment={await SegmentAsync("Accept-Language: en")}");

        Assert.Equal(await own.Content.ReadAsStringAsync(), await others.Content.ReadAsStringAsync());
        Assert.NotEqual(await own.Content.ReadAsStringAsync(), await english.Content.ReadAsStringAsync());
        Assert.Equal("public, max-age=60", own.Headers.CacheControl?.ToString());
        Assert.Equal(own.Headers.ETag, others.Headers.ETag);
    }

    [Fact]
    public async Task A_segment_is_told_by_answers_for_one_caller_and_is_the_same_for_all_alike()
    {
        using var posted = await server.Client.PostAsync("/v1/graphql", new StringContent("""{"query":"{ platform { name } }"}""", null, "application/json"));
        Assert.Equal(await SegmentAsync(), Assert.Single(posted.Headers.GetValues("X-Segment")));
        Assert.NotEqual(await SegmentAsync(), await SegmentAsync("X-App-Build: tizen/1.0"));
        Assert.Equal(await SegmentAsync("X-App-Build: ios/5.0"), await SegmentAsync("X-App-Build: android/6.1"));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("1.FR.fr.EUR...20990101.AAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_segment_of_ours_is_refused_and_kept_by_nobody(string segment)
    {
        foreach (var route in new[] { "q", "shared" })
        {
            using var response = await server.GetAsync($"/v1/{route}/Home?segment={segment}");
            Assert.Equal((HttpStatusCode.BadRequest, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString()));
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Assert.Equal("INVALID_SEGMENT", body.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task Somebody_whose_token_is_none_has_no_segment()
    {
        using var response = await server.GetAsync("/v1/segment", "Authorization: Bearer x.y.z");
        Assert.Equal((HttpStatusCode.Unauthorized, "no-store"), (response.StatusCode, response.Headers.CacheControl?.ToString()));
    }

    private async Task<string> SegmentAsync(params string[] headers)
    {
        using var response = await server.GetAsync("/v1/segment", headers);
        Assert.Equal("no-store, private", response.Headers.CacheControl?.ToString());
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.True(body.RootElement.GetProperty("expires").GetDateTimeOffset() > DateTimeOffset.UtcNow.AddHours(23));
        return body.RootElement.GetProperty("segment").GetString()!;
    }
}
