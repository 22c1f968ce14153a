using System.Text.Json;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Viewings;

/// <summary>Who finds a place, and what becomes of one more.</summary>
public sealed class PlaceTests
{
    private const string Access = "query($id: ID!) { cms { video(id: $id) { accessInfo { reason streaming maximumViewing } } } }";

    private static readonly ViewingSettings One = new() { Limit = 1 };
    private static readonly ViewingSettings StopAtOne = One with { WhenReached = ViewingLimitBehavior.StopOldest };

    [Fact]
    public async Task One_more_is_refused_and_the_reason_says_so()
    {
        var screens = new Screens(One);
        var first = await screens.AskAsync(Screens.First);
        Assert.Equal("""{"reason":"PURCHASED","streaming":true,"download":true,"maximumViewing":false,"expires":null}""", InfoOf(first));

        var second = await screens.AskAsync(Screens.Second);
        second.Error("SIMULTANEOUS_VIEWS_REACHED");
        Assert.Equal(JsonValueKind.Null, second.Body.At("data.cms.video.player").ValueKind);
        Assert.Equal(
            """{"reason":"SIMULTANEOUS_VIEWS","streaming":false,"download":true,"maximumViewing":true,"expires":null}""", InfoOf(second));

        screens.Clock.Advance(ViewingRules.Lifetime - TimeSpan.FromTicks(1));
        (await screens.AskAsync(Screens.Second)).Error("SIMULTANEOUS_VIEWS_REACHED");
        screens.Clock.Advance(TimeSpan.FromTicks(1));
        await screens.PlayAsync(Screens.Second);
    }

    [Fact]
    public async Task Access_alone_tells_that_all_places_are_taken_and_takes_none()
    {
        var screens = new Screens(One);
        for (var i = 0; i < 2; i++)
        {
            var open = await screens.Api.DataAsync(Access, new { id = Screens.First.Id }, screens.Caller);
            Assert.Equal("PURCHASED", open.Text("cms.video.accessInfo.reason"));
        }

        await screens.PlayAsync(Screens.First);
        var full = await screens.Api.DataAsync(Access, new { id = Screens.Second.Id }, screens.Caller);
        Assert.Equal("""{"reason":"SIMULTANEOUS_VIEWS","streaming":false,"maximumViewing":true}""", full.At("cms.video.accessInfo").GetRawText());
    }

    [Fact]
    public async Task One_more_stops_the_oldest_which_learns_it_at_its_next_beat()
    {
        var screens = new Screens(StopAtOne);
        var first = await screens.PlayAsync(Screens.First);
        screens.Clock.Advance(TimeSpan.FromSeconds(20));
        var info = await screens.Api.DataAsync(Access, new { id = Screens.Second.Id }, screens.Caller);
        Assert.Equal("""{"reason":"PURCHASED","streaming":true,"maximumViewing":true}""", info.At("cms.video.accessInfo").GetRawText());
        var answer = await screens.AskAsync(Screens.Second);
        Assert.Equal("""{"reason":"PURCHASED","streaming":true,"download":true,"maximumViewing":false,"expires":null}""", InfoOf(answer));

        screens.Clock.Advance(TimeSpan.FromSeconds(10));
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(
                """{"stopped":true,"reason":"SIMULTANEOUS_VIEWS","nextBeatSeconds":null,"position":30}""",
                (await screens.BeatAsync(first, 30)).GetRawText());
        }

        Assert.False((await screens.BeatAsync(answer.Data.Text("cms.video.player.sessionId")!, 10)).At("stopped").GetBoolean());
        Assert.Equal((Screens.First.Id, 30d), (await WatchingAsync(screens)).Single(one => one.Id == Screens.First.Id));
        (await screens.AskAsync(Screens.First, first)).Error("SIMULTANEOUS_VIEWS_REACHED");
        await screens.PlayAsync(Screens.First);
    }

    [Theory]
    [InlineData(ViewingLimitBehavior.Refuse)]
    [InlineData(ViewingLimitBehavior.StopOldest)]
    public async Task A_list_has_a_player_or_a_reason_for_every_video(ViewingLimitBehavior behavior)
    {
        var accesses = Api.Content.Products.Where(static p => Sample.IsVisible(p) && p.Extension is ProductTvod).Select(Screens.AccessTo);
        var screens = new Screens(new() { Limit = 3, WhenReached = behavior }, [.. accesses]);
        await screens.PlayAsync(Screens.First);
        var answer = await screens.Api.SendAsync(
            "{ cms { videos(perPage: 60) { items { accessInfo { reason streaming } player { sessionId } } } } }", caller: screens.Caller);

        var items = answer.Body.Items("data.cms.videos.items");
        Assert.All(items, static item => Assert.Equal(
            item.At("accessInfo.streaming").GetBoolean(), item.At("player").ValueKind == JsonValueKind.Object));
        var open = items.Where(static item => item.At("accessInfo.streaming").GetBoolean()).ToLookup(static item => item.Text("accessInfo.reason"));
        Assert.NotEmpty(open["FREE"]);
        Assert.Equal(behavior == ViewingLimitBehavior.Refuse ? 2 : 3, open["PURCHASED"].Count());
        Assert.Contains(items, static item => item.Text("accessInfo.reason") == "SIMULTANEOUS_VIEWS");
    }

    [Fact]
    public async Task Of_one_video_a_request_begins_one_viewing()
    {
        var screens = new Screens(One);
        var data = await screens.Api.DataAsync(
            "query($id: ID!) { cms { a: video(id: $id) { player { sessionId url } } b: video(id: $id) { player(format: DASH) { sessionId url } } } }",
            new { id = Screens.First.Id },
            screens.Caller);
        Assert.Equal(data.Text("cms.a.player.sessionId"), data.Text("cms.b.player.sessionId"));
        Assert.NotEqual(data.Text("cms.a.player.url"), data.Text("cms.b.player.url"));
        Assert.Single(await screens.CurrentAsync());
    }

    [Fact]
    public async Task A_viewing_goes_on_with_new_addresses_or_another_video()
    {
        var screens = new Screens(One);
        var first = await screens.PlayAsync(Screens.First);
        screens.Clock.Advance(TimeSpan.FromSeconds(60));
        var again = await screens.PlayAsync(Screens.First, first);
        Assert.NotEqual(first, again);
        (await screens.SendBeatAsync(first, 60)).Error("VIEWING_NOT_FOUND");
        Assert.Equal(Api.Now, Assert.Single(await screens.CurrentAsync()).At("since").GetDateTimeOffset());

        var next = await screens.PlayAsync(Screens.Second, again);
        Assert.Equal(next, Assert.Single(await screens.CurrentAsync()).Text("sessionId"));

        // Who has been silent for too long begins anew, if there is a place.
        screens.Clock.Advance(ViewingRules.Lifetime);
        await screens.PlayAsync(Screens.Second, next);
        (await screens.AskAsync(Screens.Second, next)).Error("SIMULTANEOUS_VIEWS_REACHED");
    }

    [Fact]
    public async Task A_player_that_ends_frees_its_place_at_once()
    {
        var screens = new Screens(One);
        var first = await screens.PlayAsync(Screens.First);
        Assert.Equal(
            """{"stopped":false,"reason":null,"nextBeatSeconds":null,"position":7}""",
            (await screens.BeatAsync(first, 7, ended: true)).GetRawText());
        Assert.Empty(await screens.CurrentAsync());
        await screens.PlayAsync(Screens.Second);
        (await screens.SendBeatAsync(first, 8)).Error("VIEWING_NOT_FOUND");
    }

    [Fact]
    public async Task What_is_refused_for_another_reason_takes_no_place()
    {
        var screens = new Screens(One, Screens.AccessTo(Screens.First));
        (await screens.AskAsync(Screens.Second)).Error("ACCESS_REQUIRED");
        var answer = await screens.Api.SendAsync(
            "query($id: ID!) { cms { video(id: $id) { player(format: MP4) { url } } } }", new { id = Screens.First.Id }, screens.Caller);
        answer.Error("MEDIA_NOT_AVAILABLE");
        Assert.Empty(await screens.CurrentAsync());
        await screens.PlayAsync(Screens.First);
    }

    [Fact]
    public async Task What_is_free_takes_no_place_and_is_a_viewing_all_the_same()
    {
        var free = Api.Content.Products.Where(Sample.IsVisible).Select(static p => p.Extension).OfType<ProductTvod>().SelectMany(static t => t.Videos)
            .First(static v => v is { Free: true, Filename: not null } && ItemKinds.Video.IsVisible(v, Sample.Audience));
        var screens = new Screens(One);
        await screens.PlayAsync(Screens.First);
        var answer = await screens.AskAsync(free);
        Assert.Equal("FREE", answer.Data.Text("cms.video.accessInfo.reason"));
        Assert.False((await screens.BeatAsync(answer.Data.Text("cms.video.player.sessionId")!, 30)).At("stopped").GetBoolean());
        Assert.Equal(2, (await screens.CurrentAsync()).Length);
        (await screens.AskAsync(Screens.Second)).Error("SIMULTANEOUS_VIEWS_REACHED");
    }

    [Fact]
    public async Task Nothing_is_remembered_without_an_account_and_nothing_read_without_a_limit()
    {
        var screens = new Screens(One);
        await screens.Api.SendAsync("{ cms { videos(perPage: 60) { items { accessInfo { reason } player { url } } } extracts { items { player { url } } } } }");
        Assert.Empty(screens.Store.Calls);

        var open = new Screens(new());
        await open.Api.DataAsync("{ cms { videos(perPage: 60) { items { accessInfo { reason } } } } }", caller: open.Caller);
        Assert.Empty(open.Store.Calls);
        for (var i = 0; i < 5; i++) await open.PlayAsync(Screens.First);
        Assert.Equal(5, (await open.CurrentAsync()).Length);
    }

    [Fact]
    public async Task A_list_reads_the_places_once_and_players_take_theirs_in_one_write()
    {
        var screens = new Screens(new() { Limit = 5 });
        string ids = $"{Screens.First.Id}, {Screens.Second.Id}, {Screens.Third.Id}";
        await screens.Api.DataAsync($"{{ cms {{ videos(includeIds: [{ids}]) {{ items {{ accessInfo {{ reason }} }} }} }} }}", caller: screens.Caller);
        Assert.Equal(["Find"], screens.Store.Calls);
        await screens.Api.DataAsync($"{{ cms {{ videos(includeIds: [{ids}]) {{ items {{ player {{ url }} }} }} }} }}", caller: screens.Caller);
        Assert.Equal(["Find", "Find", "Create"], screens.Store.Calls);
        Assert.Equal(3, (await screens.CurrentAsync()).Length);
    }

    [Fact]
    public async Task Who_loses_the_last_place_on_the_way_is_told_the_reason_too()
    {
        var screens = new Screens(One);
        var isTaken = false;
        screens.Store.BeforeWrite = async () =>
        {
            if (isTaken) return;
            isTaken = true;
            await screens.PlayAsync(Screens.Second);
        };
        var answer = await screens.AskAsync(Screens.First);
        answer.Error("SIMULTANEOUS_VIEWS_REACHED");
        Assert.Equal("SIMULTANEOUS_VIEWS", answer.Body.Text("data.cms.video.accessInfo.reason"));
        Assert.Single(await screens.CurrentAsync());
    }

    [Fact]
    public async Task What_a_request_plays_itself_is_open_however_late_the_places_are_read()
    {
        var viewings = new RequestViewings();
        var info = new VideoAccessInfo(AccessReason.Purchased);
        viewings.Set(Screens.First.Id, Guid.CreateVersion7());
        await viewings.StandingAsync(static () => Task.FromResult(ViewingStanding.Closed));
        Assert.Same(info, viewings.Apply(Screens.First.Id, info));
        Assert.Equal(AccessReason.SimultaneousViews, viewings.Apply(Screens.Second.Id, info).Reason);
    }

    [Fact]
    public async Task Nobody_gets_a_place_because_others_are_always_faster()
    {
        var screens = new Screens(new() { Limit = 50 });
        var isInside = false;
        screens.Store.BeforeWrite = async () =>
        {
            if (isInside) return;
            isInside = true;
            await screens.PlayAsync(Screens.Second);
            isInside = false;
        };
        var answer = await screens.AskAsync(Screens.First);
        answer.Error("SIMULTANEOUS_VIEWS_REACHED");
        Assert.Equal("SIMULTANEOUS_VIEWS", answer.Body.Text("data.cms.video.accessInfo.reason"));
    }

    private static string InfoOf(Answer answer) => answer.Body.At("data.cms.video.accessInfo").GetRawText();

    private static async Task<IEnumerable<(long Id, double Seek)>> WatchingAsync(Screens screens) =>
        (await screens.Api.Accounts.FindAsync(screens.User.Id, default))!.Watching.Select(static one => (one.VideoId, one.Seek));
}
