using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Watching;

public sealed class ContinueWatchingTests
{
    private const string Watch = "mutation($s: WatchSessionInput!) { addWatchSession(session: $s) }";

    private const string List = "query($q: String, $s: [SortInput!]) { user { continueWatching(query: $q, sort: $s, perPage: 50) { pagination { total } items { seek date video { id name duration } "
        + "product { id } } } } }";

    private static readonly Video[] Videos =
    [
        .. Api.Content.Products.Where(Sample.IsVisible).Select(p => p.Extension).OfType<ProductTvod>().SelectMany(t => t.Videos)
            .Where(v => v is { Duration: > 1000 } && ItemKinds.Video.IsVisible(v, Sample.Audience)).Take(5),
    ];

    private readonly User user = Sample.Owner();
    private readonly Api api;

    public ContinueWatchingTests() => api = Api.With(user);

    [Fact]
    public async Task A_video_goes_on_where_it_was_left()
    {
        await WatchAsync(new { videoId = Videos[0].Id, watchedTime = 60, seek = 61.5 });
        var item = Assert.Single(await ItemsAsync());
        Assert.Equal((61.5, "2026-03-01T12:00:00.000Z"), (item.At("seek").GetDouble(), item.Text("date")));
        Assert.Equal((Text(Videos[0].Id), Text(Videos[0].ProductId)), (item.Text("video.id"), item.Text("product.id")));
    }

    [Fact]
    public async Task The_later_position_counts_in_whatever_order_they_are_told()
    {
        await WatchAsync(new { videoId = Videos[0].Id, watchedTime = 60, seek = 200, date = Api.Now.AddHours(-1) });
        await WatchAsync(new { videoId = Videos[0].Id, watchedTime = 60, seek = 100, date = Api.Now.AddHours(-2) });
        Assert.Equal(200, Assert.Single(await ItemsAsync()).At("seek").GetDouble());
        await WatchAsync(new { videoId = Videos[0].Id, watchedTime = 60 });
        Assert.Equal(200, Assert.Single(await ItemsAsync()).At("seek").GetDouble());
    }

    [Fact]
    public async Task What_is_finished_is_not_listed_until_it_is_begun_again()
    {
        var length = Videos[0].Duration!.Value;
        await WatchAsync(new { videoId = Videos[0].Id, watchedTime = 60, seek = length * 0.96, date = Api.Now.AddHours(-3) });
        Assert.Empty(await ItemsAsync());
        await WatchAsync(new { videoId = Videos[0].Id, watchedTime = 60, seek = 30, date = Api.Now.AddHours(-2) });
        Assert.Single(await ItemsAsync());
        await WatchAsync(new { videoId = Videos[0].Id, watchedTime = 0, seek = 0, date = Api.Now.AddHours(-1) });
        Assert.Empty(await ItemsAsync());
    }

    [Fact]
    public async Task The_last_watched_comes_first()
    {
        for (var i = 0; i < Videos.Length; i++) await WatchAsync(
            new { videoId = Videos[i].Id, watchedTime = 5, seek = 50 + i, date = Api.Now.AddMinutes(i - 9) });
        Assert.Equal(Videos.Reverse().Select(v => Text(v.Id)), (await ItemsAsync()).Select(i => i.Text("video.id")));
        var bySeek = await ItemsAsync(new { s = new[] { new { field = "seek", order = "Asc" } }, q = "seek:>=52" });
        Assert.Equal(Videos.Skip(2).Select(v => Text(v.Id)), bySeek.Select(i => i.Text("video.id")));
    }

    [Fact]
    public async Task One_call_reads_all_videos_and_one_their_products()
    {
        for (var i = 0; i < 3; i++) await WatchAsync(new { videoId = Videos[i].Id, watchedTime = 5, seek = 50 });
        var before = api.Store.Calls.Count;
        await ItemsAsync();
        Assert.Equal(["Get video(3)", "Get product(3)"], api.Store.Calls.Skip(before));
    }

    [Fact]
    public async Task Clocks_that_go_ahead_do_no_harm()
    {
        await WatchAsync(new { videoId = Videos[0].Id, watchedTime = 5, seek = 50, date = Api.Now.AddDays(3) });
        Assert.Equal("2026-03-01T12:00:00.000Z", Assert.Single(await ItemsAsync()).Text("date"));
    }

    [Theory]
    [InlineData("watchedTime: -1")]
    [InlineData("watchedTime: 86401")]
    [InlineData("watchedTime: 1, seek: -0.5")]
    [InlineData("watchedTime: 1, seek: 604801")]
    [InlineData("""watchedTime: 1, date: "2025-02-01T00:00:00Z" """)]
    [InlineData("""watchedTime: 1, accessId: "7" """)]
    [InlineData("""watchedTime: 1, accessId: "x" """)]
    public async Task Values_that_cannot_be_are_refused(string rest) =>
        (await api.SendAsync($"mutation {{ addWatchSession(session: {{ videoId: \"{Videos[0].Id}\", {rest} }}) }}", caller: api.SignedIn(user)))
            .Error("BAD_USER_INPUT");

    [Fact]
    public async Task Videos_that_are_not_visible_are_refused()
    {
        var hidden = Api.Content.Products.Where(p => !p.Active).Select(p => p.Extension).OfType<ProductTvod>().SelectMany(t => t.Videos).First();
        foreach (var id in new[] { Text(hidden.Id), "999999", "x" })
        {
            (await api.SendAsync(Watch, new { s = new { videoId = id, watchedTime = 1 } }, api.SignedIn(user))).Error("BAD_USER_INPUT");
        }
    }

    [Fact]
    public async Task An_access_must_be_the_accounts_own_and_fit_the_video()
    {
        var owner = Sample.Owner(new ProductAccess { Id = 7, Type = ProductType.Tvod, ProductId = Videos[0].ProductId });
        var own = Api.With(owner);
        await own.DataAsync(Watch, new { s = new { videoId = Videos[0].Id, watchedTime = 1, accessId = 7 } }, own.SignedIn(owner));
        var other = Videos.First(v => v.ProductId != Videos[0].ProductId).Id;
        (await own.SendAsync(Watch, new { s = new { videoId = other, watchedTime = 1, accessId = 7 } }, own.SignedIn(owner))).Error(
            "BAD_USER_INPUT");
    }

    private static string Text(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task WatchAsync(object session) =>
        Assert.True((await api.DataAsync(Watch, new { s = session }, api.SignedIn(user))).At("addWatchSession").GetBoolean());

    private async Task<System.Text.Json.JsonElement[]> ItemsAsync(object? variables = null) =>
        (await api.DataAsync(List, variables, api.SignedIn(user))).Items("user.continueWatching.items");
}
