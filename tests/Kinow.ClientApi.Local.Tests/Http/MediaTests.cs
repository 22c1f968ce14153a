using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>The clip that every video plays.</summary>
public sealed class MediaTests(LocalServer server) : IClassFixture<LocalServer>
{
    [Fact]
    public async Task A_player_leads_to_a_playlist_and_that_to_ranges_of_one_file()
    {
        var manifest = await ManifestAsync("HLS");
        Assert.StartsWith(server.Client.BaseAddress + "media/videos/", manifest, StringComparison.Ordinal);
        var media = await FollowAsync(manifest);
        var map = Line(await server.Client.GetStringAsync(media), "#EXT-X-MAP:");
        var range = map[(map.IndexOf("BYTERANGE=\"", StringComparison.Ordinal) + "BYTERANGE=\"".Length)..].TrimEnd('"').Split('@');
        var file = new Uri(media, map[(map.IndexOf("URI=\"", StringComparison.Ordinal) + "URI=\"".Length)..].Split('"')[0]);
        using var request = new HttpRequestMessage(HttpMethod.Get, file);
        request.Headers.Range = new(long.Parse(range[1], null), long.Parse(range[1], null) + long.Parse(range[0], null) - 1);
        using var part = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        var bytes = await part.Content.ReadAsByteArrayAsync();
        Assert.Equal(long.Parse(range[0], null), bytes.LongLength);
        Assert.Equal("ftyp"u8, bytes.AsSpan(4, 4));
        Assert.Equal("video/mp4", part.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task One_file_is_served_whole_and_in_parts()
    {
        var address = await ManifestAsync("MP4");
        using var whole = await server.GetAsync(address);
        Assert.Equal((HttpStatusCode.OK, "bytes"), (whole.StatusCode, whole.Headers.AcceptRanges.Single()));
        var bytes = await whole.Content.ReadAsByteArrayAsync();
        Assert.InRange(bytes.Length, 10_000, 150_000);
        using var part = await server.GetAsync(address, "Range: bytes=-100");
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(bytes[^100..], await part.Content.ReadAsByteArrayAsync());
        using var none = await server.GetAsync(address, $"Range: bytes={bytes.Length}-");
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, none.StatusCode);
        using var head = await server.Client.SendAsync(new(HttpMethod.Head, address));
        Assert.Equal(bytes.Length, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Subtitles_are_named_and_served()
    {
        foreach (var caption in (await PlayerAsync("HLS")).GetProperty("captions").EnumerateArray())
        {
            using var answer = await server.GetAsync(caption.GetProperty("url").GetString()!);
            Assert.Equal("text/vtt", answer.Content.Headers.ContentType?.MediaType);
            Assert.StartsWith("WEBVTT\n", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_a_right_address_there_is_nothing()
    {
        var address = await ManifestAsync("MP4");
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(address.Split('?')[0]));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(address.Replace("exp=1", "exp=2", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(address.Replace("/videos/", "/extracts/", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(address + "&hdnts=x"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(address.Replace("clip.mp4", "other.mp4", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(address));
    }

    [Fact]
    public async Task A_format_that_is_not_there_is_told()
    {
        var answer = await AskAsync("DASH");
        Assert.Equal("MEDIA_NOT_AVAILABLE", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<Uri> FollowAsync(string playlist)
    {
        var text = await server.Client.GetStringAsync(playlist);
        return new(new Uri(playlist), text.Split('\n').First(static line => line.Length > 0 && line[0] != '#'));
    }

    private static string Line(string text, string start) =>
        text.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal)).TrimEnd();

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await server.GetAsync(address);
        return answer.StatusCode;
    }

    private async Task<string> ManifestAsync(string format) => (await PlayerAsync(format)).GetProperty("manifest").GetProperty("url").GetString()!;

    private async Task<JsonElement> PlayerAsync(string format) =>
        (await AskAsync(format)).GetProperty("data").GetProperty("user").GetProperty("videos").GetProperty("items").EnumerateArray()
            .Select(static video => video.GetProperty("player")).First(static player => player.GetProperty("captions").GetArrayLength() == 2);

    private async Task<JsonElement> AskAsync(string format)
    {
        var session = await SendAsync("""mutation { signin(credentials: { email: "demo10@example.com", password: "kinow-demo" }) { accessToken } }""", null);
        var token = session.GetProperty("data").GetProperty("signin").GetProperty("accessToken").GetString();
        return await SendAsync($$"""{ user { videos(perPage: 20) { items { player(format: {{format}}) { manifest { url } captions { url } } } } } }""", token);
    }

    private async Task<JsonElement> SendAsync(string query, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/graphql") { Content = JsonContent.Create(new { query }) };
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        using var answer = await server.Client.SendAsync(request);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }
}
