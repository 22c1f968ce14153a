using Kinow.ClientApi.Core.Live;

namespace Kinow.ClientApi.Core.Tests.Live;

public sealed class LiveScheduleTests
{
    private static readonly DateTimeOffset Starts = new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Ends = Starts.AddHours(2);
    private static readonly DateTimeOffset Closes = Starts.AddDays(7);

    [Theory]
    [InlineData(-1, LiveState.Upcoming)]
    [InlineData(0, LiveState.Live)]
    [InlineData(119, LiveState.Live)]
    [InlineData(120, LiveState.CatchUp)]
    [InlineData(7 * 24 * 60, LiveState.Ended)]
    public void Goes_by_its_times(int minutes, LiveState state) =>
        Assert.Equal(state, new LiveSchedule(Starts, Ends, Closes).StateAt(Starts.AddMinutes(minutes)));

    [Fact]
    public void Is_over_at_once_without_catch_up_and_never_without_an_end()
    {
        Assert.Equal(LiveState.Ended, new LiveSchedule(Starts, Ends, null).StateAt(Ends));
        Assert.Equal(LiveState.Live, new LiveSchedule(Starts, null, Closes).StateAt(Closes));
    }

    [Theory]
    [InlineData(LiveState.Upcoming)]
    [InlineData(LiveState.Live)]
    [InlineData(LiveState.Ended)]
    public void What_the_operator_says_holds_whatever_the_time(LiveState said)
    {
        var schedule = new LiveSchedule(Starts, Ends, Closes, said);
        foreach (var minutes in new[] { -60, 30, 180, 20_000 }) Assert.Equal(said, schedule.StateAt(Starts.AddMinutes(minutes)));
        Assert.Null(schedule.NextChangeAfter(Starts.AddDays(-1)));
    }

    [Fact]
    public void Catch_up_that_the_operator_has_opened_ends_when_it_would_have()
    {
        var early = new LiveSchedule(Starts, Ends, Closes, LiveState.CatchUp);
        Assert.Equal(LiveState.CatchUp, early.StateAt(Starts.AddMinutes(-1)));
        Assert.Equal(LiveState.Ended, early.StateAt(Closes));
        Assert.Equal(Closes, early.NextChangeAfter(Starts));
        Assert.Equal(LiveState.CatchUp, (early with { CatchUpUntil = null }).StateAt(Closes));
    }

    // Between two edges that are told, nothing changes.
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void Tells_each_instant_at_which_time_changes_it(bool hasEnd, bool hasCatchUp)
    {
        var schedule = new LiveSchedule(Starts, hasEnd ? Ends : null, hasCatchUp ? Closes : null);
        var next = schedule.NextChangeAfter(Starts.AddHours(-1));
        for (var at = Starts.AddHours(-1); at < Closes.AddHours(1); at = at.AddMinutes(10))
        {
            if (at >= next) next = schedule.NextChangeAfter(at);
            Assert.False(next <= at);
            var later = at.AddMinutes(10).AddTicks(-1);
            if (!(next <= later)) Assert.Equal(schedule.StateAt(at), schedule.StateAt(later));
        }
    }
}
