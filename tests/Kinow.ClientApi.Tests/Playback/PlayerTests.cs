using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.Planning;

namespace Kinow.ClientApi.Tests.Playback;

/// <summary>A player is given exactly when a video may be streamed, and an error tells why it is not.</summary>
public sealed class PlayerTests
{
    private const string Fields = "{ url manifest { url format mimeType } sessionId expires captions { name srclang url } startAt heartbeatSeconds }";

    private const string Query = "query($id: ID!, $format: PlayerFormat! = HLS) { cms { video(id: $id) { accessInfo { streaming } player(format: $format) "
        + Fields + " } } }";

    private static readonly Product Film = Sample.VisibleTitle(static (p, t) =>
        p.Window.To is null && p.Window.IsPublishedAt(Api.Now) && p.Geolocation == GeolocationRule.None
        && t.Videos is [{ Active: true, Free: false, Download: true, DateFrom: null, DateTo: null, LanguageFilter: null, Duration: > 600 } film]
        && film.Subtitles.Any(static s => s.Filename is not null));

    private static readonly Video Video = Sample.Title(Film).Videos[0];

    private static readonly ProductAccess Bought = new() { Id = 5, Type = ProductType.Tvod, ProductId = Film.Id };

    [Fact]
    public async Task Who_may_stream_gets_addresses_for_minutes()
    {
        var user = Sample.Owner(Bought) with { Watching = [new(Video.Id, Film.Id, 321.5, Api.Now)] };
        var player = await PlayerAsync(new() { User = user });

        Assert.StartsWith($"https://media.example.com/videos/{Video.Id}/master.m3u8?hdnts=exp=", player.Text("url"), StringComparison.Ordinal);
        Assert.Contains($"~acl=/videos/{Video.Id}/*~", player.Text("url"), StringComparison.Ordinal);
        Assert.Equal(player.Text("url"), player.Text("manifest.url"));
        Assert.Equal(("HLS", "application/vnd.apple.mpegurl"), (player.Text("manifest.format"), player.Text("manifest.mimeType")));
        Assert.Equal(("2026-03-01T12:05:00.000Z", 321.5, 30), (player.Text("expires"), player.At("startAt").GetDouble(), player.Number("heartbeatSeconds")));
        Assert.Equal(
            Video.Subtitles.Where(static s => s.Filename is not null).Select(static s => (s.Name, s.Srclang)),
            player.Items("captions").Select(static c => (c.Text("name")!, c.Text("srclang")!)));
        Assert.All(player.Items("captions"), static caption =>
            Assert.Matches("^https://media.example.com/subtitles/[a-z]{2}[.]vtt[?]hdnts=.*~acl=/subtitles/[a-z]{2}[.]vtt~", caption.Text("url")));
        var again = await PlayerAsync(new() { User = user });
        Assert.NotEqual(player.Text("sessionId"), again.Text("sessionId"));
        Assert.Contains(Guid.Parse(player.Text("sessionId")!).ToString("N"), player.Text("url"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_end_with_the_access()
    {
        var ending = Bought with { DateExp = Api.Now.AddSeconds(90.7) };
        var player = await PlayerAsync(new() { User = Sample.Owner(ending) });
        Assert.Equal("2026-03-01T12:01:30.000Z", player.Text("expires"));
        Assert.Contains($"exp={Api.Now.AddSeconds(90).ToUnixTimeSeconds()}~", player.Text("url"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_reason_has_its_code()
    {
        Assert.Equal("ACCESS_REQUIRED", await CodeAsync());
        Assert.Equal("ACCESS_EXPIRED", await CodeAsync(Bought with { DateExp = Api.Now }));
        Assert.Equal("VIEW_LIMIT_REACHED", await CodeAsync(Bought with { MaximumViews = 0 }));
        Assert.Equal("STREAMING_NOT_INCLUDED", await CodeAsync(Bought with { Mode = AccessModeMode.Download }));
        Assert.Equal("NOT_PUBLISHED", await CodeOfAsync(new(With(Video with { DateTo = Api.Now })), Bought));
        Assert.Equal("MEDIA_NOT_AVAILABLE", await CodeOfAsync(new(With(Video with { Filename = null })), Bought));
        Assert.Equal("MEDIA_NOT_AVAILABLE", await CodeOfAsync(new(With(Video with { Filename = "../other" })), Bought));
        var closed = Api.Content.Platform with { Entry = new() { Enabled = true, OtherCountries = GeolocationBehavior.Deny } };
        Assert.Equal("GEO_BLOCKED", await CodeOfAsync(new(Api.Content with { Platform = closed }), Bought));
    }

    [Fact]
    public async Task A_list_has_a_player_or_an_error_for_every_video()
    {
        foreach (var (user, _) in GeneratedAccounts.Create(Api.Content, 7, 12, Api.Now))
        {
            AssertAgrees(await Api.Generated.SendAsync(
                "{ cms { videos(perPage: 60) { items { accessInfo { streaming } player { url } } } } }", caller: new() { User = user }));
        }
    }

    [Fact]
    public async Task A_format_that_is_not_served_is_told()
    {
        var caller = new Caller { User = Sample.Owner(Bought) };
        (await Api.Generated.SendAsync(Query, new { id = Video.Id, format = "MP4" }, caller)).Error("MEDIA_NOT_AVAILABLE");
        var dash = await Api.Generated.DataAsync(Query, new { id = Video.Id, format = "DASH" }, caller);
        Assert.Equal("application/dash+xml", dash.Text("cms.video.player.manifest.mimeType"));
    }

    [Fact]
    public async Task Anybody_plays_an_extract()
    {
        var extract = Api.Content.Products.Where(Sample.IsVisible).Select(static p => p.Extension).OfType<ProductTvod>()
            .SelectMany(static t => t.Extracts).First(static e => ItemKinds.Extract.IsVisible(e, Sample.Audience));
        const string One = "query($ids: [ID!]) { cms { extracts(includeIds: $ids) { items { player { url startAt captions { url } } } } } }";

        var player = (await Api.Generated.DataAsync(One, new { ids = new[] { extract.Id } })).At("cms.extracts.items.0.player");
        Assert.StartsWith($"https://media.example.com/{extract.Filename}/master.m3u8?", player.Text("url"), StringComparison.Ordinal);

        var closed = Api.Content.Platform with { Entry = new() { Enabled = true, OtherCountries = GeolocationBehavior.Deny } };
        (await new Api(Api.Content with { Platform = closed }).SendAsync(One, new { ids = new[] { extract.Id } })).Error("GEO_BLOCKED");
    }

    [Theory]
    [InlineData("{ cms { video(id: 1) { player { url } } } }")]
    [InlineData("{ cms { extracts { items { player { sessionId } } } } }")]
    public void No_shared_cache_ever_keeps_a_player(string query) =>
        Assert.Equal(new CachePolicy(0, CacheScope.Private), Api.Generated.Plan(query).CachePolicy);

    // Errors are of videos that may not be streamed, and of all of them.
    private static void AssertAgrees(Answer answer)
    {
        var items = answer.Body.Items("data.cms.videos.items");
        Assert.All(items, static item => Assert.Equal(
            item.At("accessInfo.streaming").GetBoolean(), item.At("player").ValueKind == JsonValueKind.Object));
        Assert.Equal(items.Count(static item => item.At("player").ValueKind == JsonValueKind.Null), answer.Errors.Count);
    }

    private static CatalogContent With(Video changed) => Api.Content with
    {
        Products =
        [
            .. Api.Content.Products.Select(p => p.Id == Film.Id ? p with { Extension = Sample.Title(Film) with { Videos = [changed] } } : p),
        ],
    };

    private static async Task<JsonElement> PlayerAsync(Caller caller) =>
        (await Api.Generated.DataAsync(Query, new { id = Video.Id }, caller)).At("cms.video.player");

    private static Task<string?> CodeAsync(params ProductAccess[] accesses) => CodeOfAsync(Api.Generated, accesses);

    private static async Task<string?> CodeOfAsync(Api api, params ProductAccess[] accesses)
    {
        var answer = await api.SendAsync(Query, new { id = Video.Id }, new() { User = Sample.Owner(accesses) });
        Assert.Equal(JsonValueKind.Null, answer.Body.At("data.cms.video.player").ValueKind);
        var error = Assert.Single(answer.Errors);
        Assert.Equal("cms video player", string.Join(' ', error.GetProperty("path").EnumerateArray()));
        return error.GetProperty("extensions").GetProperty("code").GetString();
    }
}
