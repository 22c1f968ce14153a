using Kinow.TestSupport;

namespace Kinow.ClientApi.Admin.Tests;

/// <summary>An operator tells where live events stand, and what is to be shown of them.</summary>
public sealed class EventsTests
{
    private const string Event =
        "SELECT CONCAT_WS(' ', COALESCE(state, '-'), COALESCE(score, '-'), COALESCE(viewers, '-'), COALESCE(ends_at, '-')) FROM live_event "
        + "WHERE id = 2";

    private const string Values = "SELECT CONCAT_WS(' ', name, type, value) FROM live_event_value WHERE live_event_id = 2 ORDER BY name";

    [ServerFact(Server.MySql)]
    public async Task What_is_told_of_an_event_is_set_and_taken_back()
    {
        await using var database = await AppDatabase.StartAsync();
        await database.DoneAsync(
            "event", "set", "2", "state=live", "score=2:1", "viewers=120000", "endsAt=2030-01-01T23:30:00+01:00", "value.possession=54",
            "value.home=Racing", "value.over=FALSE");
        Assert.Equal(["live 2:1 120000 2030-01-01 22:30:00.000000"], await database.QueryAsync(Event));
        Assert.Equal(["home string Racing", "over boolean false", "possession int 54"], await database.QueryAsync(Values));
        Assert.Matches("2  live, as an operator says  .*score=2:1 viewers=120000 .*value.possession=54", await database.ListAsync("events"));

        // What apps read as a number stays one as long as it can.
        var second = await database.DoneAsync("events", "set", "2", "value.possession=55.5", "value.home=12", "score=3:1", "value.over=");
        Assert.Equal(["home string 12", "possession float 55.5"], await database.QueryAsync(Values));
        await database.DoneAsync("undo", second);
        Assert.Equal(["home string Racing", "over boolean false", "possession int 54"], await database.QueryAsync(Values));
        Assert.Equal(["live 2:1 120000 2030-01-01 22:30:00.000000"], await database.QueryAsync(Event));

        await database.DoneAsync("events", "set", "2", "state=", "score=", "viewers=", "endsAt=");
        Assert.Equal(["- - - -"], await database.QueryAsync(Event));
    }

    [ServerFact(Server.MySql)]
    public async Task What_is_over_is_listed_when_it_is_asked_for()
    {
        await using var database = await AppDatabase.StartAsync();
        var (some, all) = (await database.ListAsync("events"), (await database.RunAsync("events", "list", "--all")).Output);
        Assert.DoesNotContain("  ended", some, StringComparison.Ordinal);
        Assert.Contains("  ended", all, StringComparison.Ordinal);
    }

    [ServerFact(Server.MySql)]
    public async Task What_cannot_be_is_refused()
    {
        await using var database = await AppDatabase.StartAsync();
        Assert.Equal(
            "There is no live event 99. `kinow-admin events list --all` tells those that there are.",
            await database.RefusedAsync("events", "set", "99", "score=1:0"));
        Assert.StartsWith(
            "The database refuses it", await database.RefusedAsync("events", "set", "2", "endsAt=2001-01-01T00:00:00Z"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("score", "What is set is a name, an equals sign and a value, such as score=2:1, not score.")]
    [InlineData("state=paused", "state is one of upcoming, live, ended, catch_up, or nothing, to go by the times; not paused.")]
    [InlineData("viewers=-1", "viewers is a whole number from 0, not -1.")]
    [InlineData("startsAt=", "startsAt is an instant such as 2026-12-31T20:00:00Z, not .")]
    [InlineData("value.two words=1", "A name has 1 to 64 characters and no spaces, unlike \"two words\".")]
    [InlineData("goals=1", "There is no goals: what can be set is state, viewers, score, startsAt, endsAt, catchUpUntil, or value. and a name.")]
    public async Task A_setting_that_is_none_is_not_taken(string setting, string said)
    {
        var wrong = await Admin.RunAsync("events", "set", "1", setting);
        Assert.Equal((ExitCodes.Usage, said), (wrong.Code, wrong.Error.Split('\n')[0]));
    }
}
