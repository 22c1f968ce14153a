using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Viewings;

/// <summary>What players tell at their beats, and what becomes of it.</summary>
public sealed class HeartbeatTests
{
    private const string AddSession = "mutation($s: WatchSessionInput!) { addWatchSession(session: $s) }";

    private static readonly ViewingSettings Two = new() { Limit = 2 };
    private static readonly TimeSpan Beat = ViewingRules.Heartbeat;

    private readonly Screens screens = new(Two);

    [Fact]
    public async Task A_beat_keeps_the_position_and_the_place()
    {
        var session = await screens.PlayAsync(Screens.First);
        for (var i = 1; i <= 10; i++)
        {
            screens.Clock.Advance(Beat);
            Assert.Equal(
                $$"""{"stopped":false,"reason":null,"nextBeatSeconds":30,"position":{{i * 30}}}""",
                (await screens.BeatAsync(session, i * 30)).GetRawText());
        }

        Assert.Single(await screens.CurrentAsync());
        var begun = Assert.Single(await WatchingAsync());
        Assert.Equal((Screens.First.Id, Screens.First.ProductId, 300d, screens.Clock.GetUtcNow()), (begun.VideoId, begun.ProductId, begun.Seek, begun.Date));
        Assert.Equal(300, (await screens.AskAsync(Screens.First)).Data.At("cms.video.player.startAt").GetDouble());
    }

    [Fact]
    public async Task Of_positions_the_later_one_counts_whoever_told_it()
    {
        var session = await screens.PlayAsync(Screens.First);
        screens.Clock.Advance(Beat);
        await screens.BeatAsync(session, 30);
        await AddAsync(500, screens.Clock.GetUtcNow().AddSeconds(-5));
        Assert.Equal(30, Assert.Single(await WatchingAsync()).Seek);
        screens.Clock.Advance(TimeSpan.FromSeconds(1));
        await AddAsync(500, null);
        Assert.Equal(500, Assert.Single(await WatchingAsync()).Seek);
        screens.Clock.Advance(TimeSpan.FromSeconds(1));
        await screens.BeatAsync(session, 40);
        Assert.Equal(40, Assert.Single(await WatchingAsync()).Seek);
    }

    [Fact]
    public async Task What_is_over_unknown_or_of_somebody_else_gets_one_and_the_same_error()
    {
        var other = new Screens(Two);
        var strange = await other.PlayAsync(Screens.First);
        var ended = await screens.PlayAsync(Screens.First);
        await screens.BeatAsync(ended, 1, ended: true);
        var silent = await screens.PlayAsync(Screens.First);
        screens.Clock.Advance(ViewingRules.Lifetime);

        var errors = new List<string>();
        foreach (var session in new[] { ended, silent, strange, Guid.NewGuid().ToString(), strange.ToUpperInvariant(), "", "x", "1" })
        {
            var error = (await screens.SendBeatAsync(session, 10)).Error("VIEWING_NOT_FOUND");
            errors.Add(error.Text("message")!);
        }

        Assert.Single(errors.Distinct());
        Assert.DoesNotContain(await WatchingAsync(), static one => one.Seek == 10);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(604_801)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MaxValue + 1d)]
    [InlineData(int.MinValue)]
    [InlineData(1e300)]
    [InlineData(0.5)]
    public async Task Positions_that_cannot_be_are_refused(double position)
    {
        var session = await screens.PlayAsync(Screens.First);
        (await screens.Api.SendAsync(Screens.Beat, new { s = session, p = position }, screens.Caller)).Error("BAD_USER_INPUT");
        Assert.Empty(await WatchingAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(604_800)]
    public async Task The_bounds_themselves_are_kept(int position)
    {
        var session = await screens.PlayAsync(Screens.First);
        Assert.Equal(position, (await screens.BeatAsync(session, position)).Number("position"));
        Assert.Equal(position, Assert.Single(await WatchingAsync()).Seek);
    }

    [Fact]
    public async Task A_beat_costs_one_read_one_write_and_the_command_of_every_position()
    {
        var bus = new RefusingBus { Refuses = static _ => false };
        var store = new SpyingStore(new EmbeddedExpiringStore(screens.Clock));
        var user = screens.User;
        var api = new Api(
            Screens.ContentWith(Two), accounts: [(user, new Credential(user.Id, user.Profile.Email, ""))], commands: bus, expiring: store);
        var session = (await api.DataAsync(Screens.Watch, new { id = Screens.First.Id }, screens.Caller with { Token = api.TokenOf(user.Id) }))
            .Text("cms.video.player.sessionId")!;
        screens.Clock.Advance(Beat);
        var (catalog, calls) = (api.Store.Calls.Count, store.Calls.Count);

        await api.DataAsync(Screens.Beat, new { s = session, p = 25 }, api.SignedIn(user, screens.Clock.GetUtcNow()));
        Assert.Equal(["Find", "Replace"], store.Calls.Skip(calls));
        Assert.Equal(catalog, api.Store.Calls.Count);
        var command = Assert.IsType<RecordWatchSession>(Assert.Single(bus.Taken));
        Assert.Equal((25d, 25, Screens.First.Id), (command.Seek, command.WatchedTime, command.VideoId));

        // One that follows at once tells a position and nothing that is worth a write.
        screens.Clock.Advance(TimeSpan.FromSeconds(1));
        await api.DataAsync(Screens.Beat, new { s = session, p = 26 }, api.SignedIn(user, screens.Clock.GetUtcNow()));
        Assert.Equal(["Find", "Replace", "Find"], store.Calls.Skip(calls));
        Assert.Equal(0, Assert.IsType<RecordWatchSession>(bus.Taken[1]).WatchedTime);
    }

    [Fact]
    public async Task A_viewing_counts_as_one_play_however_often_it_reaches_the_end()
    {
        var limited = new Screens(Two, Screens.AccessTo(Screens.First) with { MaximumViews = 3 });
        var end = Screens.First.Duration!.Value;
        var session = await limited.PlayAsync(Screens.First);
        foreach (var position in new[] { 10, end, end, 20, end, 30, end })
        {
            limited.Clock.Advance(Beat);
            await limited.BeatAsync(session, position);
        }

        Assert.Equal(1, await PlaysAsync(limited));

        // New addresses are no new viewing; another player is.
        session = await limited.PlayAsync(Screens.First, session);
        limited.Clock.Advance(Beat);
        await limited.BeatAsync(session, 40);
        limited.Clock.Advance(Beat);
        await limited.BeatAsync(session, end, ended: true);
        Assert.Equal(1, await PlaysAsync(limited));
        session = await limited.PlayAsync(Screens.First);
        foreach (var position in new[] { 10, end })
        {
            limited.Clock.Advance(Beat);
            await limited.BeatAsync(session, position);
        }

        Assert.Equal(2, await PlaysAsync(limited));
    }

    [Fact]
    public async Task A_clock_that_goes_back_neither_ends_a_viewing_nor_takes_a_position_back()
    {
        var session = await screens.PlayAsync(Screens.First);
        screens.Clock.Advance(Beat);
        await screens.BeatAsync(session, 30);
        var behind = screens.Api.SignedIn(screens.User, Api.Now.AddSeconds(-20));
        var answer = await screens.Api.DataAsync(Screens.Beat, new { s = session, p = 31 }, behind);
        Assert.False(answer.At("playerHeartbeat.stopped").GetBoolean());
        Assert.Equal(30, Assert.Single(await WatchingAsync()).Seek);

        // One that is wrong by more than a viewing lasts knows of none, and changes none.
        var far = screens.Api.SignedIn(screens.User, Api.Now.AddHours(2));
        (await screens.Api.SendAsync(Screens.Beat, new { s = session, p = 32 }, far)).Error("VIEWING_NOT_FOUND");
        Assert.False((await screens.BeatAsync(session, 33)).At("stopped").GetBoolean());
    }

    [Fact]
    public async Task While_nobody_can_tell_who_plays_everybody_may_and_beats_are_to_be_sent_again()
    {
        var session = await screens.PlayAsync(Screens.First);
        await screens.PlayAsync(Screens.Second);
        screens.Store.IsAway = static _ => true;
        var answer = await screens.AskAsync(Screens.Third);
        Assert.Equal("PURCHASED", answer.Data.Text("cms.video.accessInfo.reason"));
        (await screens.SendBeatAsync(session, 10)).Error("SERVICE_UNAVAILABLE");
        var user = await screens.Api.SendAsync(Screens.Current, caller: screens.Caller);
        user.Error("SERVICE_UNAVAILABLE");
        Assert.Equal((screens.User.Id.ToString(), JsonValueKind.Null), (user.Body.Text("data.user.id"), user.Body.At("data.user.currentViews").ValueKind));

        screens.Store.IsAway = static _ => false;
        Assert.False((await screens.BeatAsync(session, 10)).At("stopped").GetBoolean());
        (await screens.SendBeatAsync(answer.Data.Text("cms.video.player.sessionId")!, 10)).Error("VIEWING_NOT_FOUND");
    }

    [Fact]
    public async Task A_beat_that_cannot_be_written_keeps_its_position()
    {
        var session = await screens.PlayAsync(Screens.First);
        screens.Store.IsAway = static call => call == "Replace";
        screens.Clock.Advance(Beat);
        Assert.Equal(30, (await screens.BeatAsync(session, 30)).Number("nextBeatSeconds"));
        Assert.Equal(30, Assert.Single(await WatchingAsync()).Seek);
        screens.Store.IsAway = static _ => false;
        screens.Clock.Advance(Beat);
        await screens.BeatAsync(session, 60);
        Assert.Single(await screens.CurrentAsync());
    }

    [Fact]
    public async Task What_cannot_be_read_keeps_nobody_from_playing()
    {
        var one = new Screens(new() { Limit = 1 });
        var wrong = new ExpiringRecord(ViewingRules.RecordIdOf(one.User.Id), [.. "{"u8], Api.Now.AddMinutes(1));
        await one.Store.CreateAsync(wrong, default);
        await one.PlayAsync(Screens.First);
        await one.PlayAsync(Screens.Second);
        one.Clock.Advance(TimeSpan.FromMinutes(1));
        await one.PlayAsync(Screens.First);
        (await one.AskAsync(Screens.Second)).Error("SIMULTANEOUS_VIEWS_REACHED");
    }

    private Task AddAsync(double seek, DateTimeOffset? date) => screens.Api.DataAsync(
        AddSession, new { s = new { videoId = Screens.First.Id, watchedTime = 5, seek, date } }, screens.Caller);

    private async Task<IEnumerable<WatchProgress>> WatchingAsync() =>
        (await screens.Api.Accounts.FindAsync(screens.User.Id, default))!.Watching;

    private static async Task<int> PlaysAsync(Screens screens) =>
        Assert.Single((await screens.Api.Accounts.FindAsync(screens.User.Id, default))!.Accesses[0].Plays).Count;
}
