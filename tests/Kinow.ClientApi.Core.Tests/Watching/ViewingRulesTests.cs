using System.Collections.Immutable;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Core.Tests.Watching;

public sealed class ViewingRulesTests
{
    private static readonly ViewingSettings Two = new() { Limit = 2 };
    private static readonly ViewingSettings StopAtTwo = Two with { WhenReached = ViewingLimitBehavior.StopOldest };
    private static readonly DateTimeOffset Now = Sample.Now;

    [Fact]
    public void One_more_than_there_are_places_is_refused_and_changes_nothing()
    {
        var both = Join([], Two, Begin(1), Begin(2)).Viewings;
        var join = ViewingRules.Join(both, [Begin(3)], null, Two, Now);
        Assert.Equal(Id(3), Assert.Single(join.Refused));
        Assert.True(both == join.Viewings);
        Assert.True(ViewingRules.IsFull(both, Two, Now));
        Assert.False(ViewingRules.IsFull(both, new() { Limit = 3 }, Now));
        Assert.False(ViewingRules.IsFull(both, new(), Now));
    }

    [Fact]
    public void One_more_stops_the_oldest_where_the_platform_wants_that()
    {
        var both = Join([], StopAtTwo, Begin(1), Begin(2) with { Since = Now.AddMinutes(-1) }).Viewings;
        var join = Join(both, StopAtTwo, Begin(3));
        Assert.Empty(join.Refused);
        Assert.Equal([1, 3], PlayingIn(join.Viewings).Order());
        Assert.True(ViewingRules.Find(join.Viewings, Id(2), Now)!.IsStopped);
    }

    [Fact]
    public void What_is_asked_for_together_stops_what_was_there_and_not_one_another()
    {
        var both = Join([], StopAtTwo, Begin(1), Begin(2)).Viewings;
        var join = Join(both, StopAtTwo, Begin(3), Begin(4), Begin(5));
        Assert.Equal(Id(5), Assert.Single(join.Refused));
        Assert.Equal([3, 4], PlayingIn(join.Viewings).Order());
    }

    [Fact]
    public void A_limit_that_was_lowered_stops_as_many_as_it_takes()
    {
        var three = Join([], new(), Begin(1), Begin(2), Begin(3)).Viewings;
        Assert.Equal([4], PlayingIn(Join(three, StopAtTwo with { Limit = 1 }, Begin(4)).Viewings));
        Assert.Equal(Id(4), Assert.Single(Join(three, Two, Begin(4)).Refused));
    }

    [Fact]
    public void What_is_free_takes_no_place_and_finds_one_always()
    {
        var both = Join([], Two, Begin(1), Begin(2)).Viewings;
        var join = Join(both, Two, Begin(3) with { IsFree = true }, Begin(4));
        Assert.Equal(Id(4), Assert.Single(join.Refused));
        Assert.Equal([1, 2, 3], PlayingIn(join.Viewings).Order());
        var free = Join([], Two, Begin(1) with { IsFree = true }, Begin(2) with { IsFree = true }).Viewings;
        Assert.Empty(Join(free, StopAtTwo, Begin(3), Begin(4)).Refused);
    }

    [Fact]
    public void A_place_is_free_three_beats_after_the_last()
    {
        var both = Join([], Two, Begin(1), Begin(2)).Viewings;
        both = ViewingRules.After(both, new(Id(1), 30, Now.AddSeconds(30)));
        var last = Now.AddSeconds(90).AddTicks(-1);
        Assert.Equal(Id(3), Assert.Single(Join(both, Two, last, Begin(3)).Refused));
        var join = Join(both, Two, Now.AddSeconds(90), Begin(3));
        Assert.Empty(join.Refused);
        Assert.Equal([1L, 3], join.Viewings.Select(static viewing => viewing.VideoId));
    }

    [Fact]
    public void A_viewing_that_goes_on_hands_its_place_over()
    {
        var both = Join([], Two, Begin(1), Begin(2)).Viewings;
        both = ViewingRules.After(both, new(Id(1), 60, Now.AddSeconds(60)) { IsCounted = true });
        var later = Now.AddSeconds(70);

        var same = ViewingRules.Join(both, [Begin(3, later) with { VideoId = 1 }], Id(1), Two, later);
        Assert.Empty(same.Refused);
        var next = ViewingRules.Find(same.Viewings, Id(3), later)!;
        Assert.Equal((Now, true, later), (next.Since, next.IsCounted, next.LastBeat));
        Assert.Null(ViewingRules.Find(same.Viewings, Id(1), later));

        var other = ViewingRules.Find(ViewingRules.Join(both, [Begin(3, later)], Id(1), Two, later).Viewings, Id(3), later)!;
        Assert.Equal((later, false), (other.Since, other.IsCounted));

        // Whatever the limit is by now; but one place is one place.
        var lowered = ViewingRules.Join(both, [Begin(3), Begin(4)], Id(1), Two with { Limit = 1 }, later);
        Assert.Equal(Id(4), Assert.Single(lowered.Refused));
    }

    [Fact]
    public void What_takes_no_place_has_none_to_hand_over()
    {
        var known = Join([], Two, Begin(1), Begin(2), Begin(3) with { IsFree = true }).Viewings;
        Assert.Equal(Id(4), Assert.Single(ViewingRules.Join(known, [Begin(4)], Id(3), Two, Now).Refused));
        Assert.Equal(Id(4), Assert.Single(ViewingRules.Join(known, [Begin(4)], Id(9), Two, Now).Refused));
        var over = Now + ViewingRules.Lifetime;
        var others = Join(known, Two, over, Begin(5, over), Begin(6, over)).Viewings;
        Assert.Equal(Id(4), Assert.Single(ViewingRules.Join(others, [Begin(4, over)], Id(1), Two, over).Refused));
    }

    [Fact]
    public void One_that_was_stopped_finds_no_place()
    {
        var known = Join(Join([], StopAtTwo, Begin(1), Begin(2)).Viewings, StopAtTwo, Begin(3)).Viewings;
        Assert.Equal(Id(4), Assert.Single(ViewingRules.Join(known, [Begin(4)], Id(1), StopAtTwo, Now).Refused));
        Assert.Empty(ViewingRules.Join(known, [Begin(4) with { IsFree = true }], Id(1), StopAtTwo, Now).Refused);
        Assert.Empty(ViewingRules.Join(known, [Begin(4)], null, StopAtTwo, Now).Refused);
    }

    [Fact]
    public void A_beat_keeps_the_place_and_the_position()
    {
        var known = Join([], Two, Begin(1)).Viewings;
        var viewing = Assert.Single(ViewingRules.After(known, new(Id(1), 41, Now.AddSeconds(30))));
        Assert.Equal((Now.AddSeconds(30), 41, Now), (viewing.LastBeat, viewing.Position, viewing.Since));
        Assert.Empty(ViewingRules.After(known, new(Id(1), 41, Now.AddSeconds(30)) { Ends = true }));
    }

    [Fact]
    public void A_beat_that_tells_nothing_new_changes_nothing()
    {
        var known = Join(Join([], StopAtTwo, Begin(1), Begin(2)).Viewings, StopAtTwo, Begin(3)).Viewings;
        Assert.True(known == ViewingRules.After(known, new(Id(2), 5, Now.AddSeconds(14))));
        Assert.True(known == ViewingRules.After(known, new(Id(2), 5, Now.AddSeconds(-40))));
        Assert.True(known == ViewingRules.After(known, new(Id(1), 30, Now.AddSeconds(30))));
        Assert.True(known == ViewingRules.After(known, new(Id(9), 30, Now.AddSeconds(30))));
        Assert.True(known == ViewingRules.After(known, new(Id(2), 30, Now.AddSeconds(90))));
    }

    [Fact]
    public void A_play_is_remembered_however_soon_it_is_told()
    {
        var known = Join([], Two, Begin(1)).Viewings;
        var counted = Assert.Single(ViewingRules.After(known, new(Id(1), 99, Now.AddSeconds(1)) { IsCounted = true }));
        Assert.Equal((true, Now, 0), (counted.IsCounted, counted.LastBeat, counted.Position));
        Assert.True(Assert.Single(ViewingRules.After([counted], new(Id(1), 99, Now.AddSeconds(30)))).IsCounted);
    }

    [Theory]
    [InlineData(100, 130, 30, 30)]
    [InlineData(100, 110, 30, 10)]
    [InlineData(100, 100, 30, 0)]
    [InlineData(100, 3000, 30, 30)]
    [InlineData(3000, 100, 30, 30)]
    [InlineData(0, 604_800, 89, 89)]
    [InlineData(100, 130, 14, 0)]
    [InlineData(100, 130, -60, 0)]
    public void Time_counts_while_it_was_played(int before, int position, int seconds, int expected) =>
        Assert.Equal(expected, (Begin(1) with { Position = before }).PlayedUntil(position, Now.AddSeconds(seconds)));

    [Fact]
    public void A_clock_that_is_ahead_keeps_no_place_for_long()
    {
        var ahead = Join([], Two, Now.AddHours(1), Begin(1, Now.AddHours(1)), Begin(2, Now.AddHours(1))).Viewings;
        Assert.Empty(Join(ahead, Two, Begin(3)).Refused);
        Assert.Empty(ViewingRules.Playing(ahead, Now));
        Assert.Null(ViewingRules.Find(ahead, Id(1), Now));

        // One that is ahead by less than a viewing lasts keeps it for less than twice as long.
        var little = Join([], Two, Now.AddSeconds(80), Begin(1, Now.AddSeconds(80)), Begin(2, Now.AddSeconds(80))).Viewings;
        Assert.Equal(Id(3), Assert.Single(Join(little, Two, Begin(3)).Refused));
        Assert.Empty(Join(little, Two, Now.AddSeconds(170), Begin(3)).Refused);
    }

    [Fact]
    public void What_plays_is_listed_with_the_last_begun_first()
    {
        var known = Join([], new(), Begin(1) with { Since = Now.AddMinutes(-2) }, Begin(2), Begin(3) with { Since = Now.AddMinutes(-1) }).Viewings;
        known = ViewingRules.After(known, new(Id(3), 20, Now.AddSeconds(20)) { Ends = true });
        Assert.Equal([2, 1], PlayingIn(known));
        Assert.Empty(ViewingRules.Playing(known, Now.AddSeconds(90)));
    }

    [Fact]
    public void So_many_are_remembered_and_free_ones_never_push_out_a_place()
    {
        var known = Join([], new() { Limit = 100 }, [.. Enumerable.Range(1, 100).Select(static n => Begin(n))]).Viewings;
        known = Join(known, new() { Limit = 100 }, [.. Enumerable.Range(101, 300).Select(static n => Begin(n) with { IsFree = true })]).Viewings;
        Assert.Equal(ViewingRules.MaxRemembered, known.Length);
        Assert.Equal(100, known.Count(static viewing => viewing.TakesPlace));
        Assert.Equal(400, known[^1].VideoId);
    }

    private static ViewingJoin Join(ImmutableArray<Viewing> known, ViewingSettings settings, params ImmutableArray<Viewing> asked) =>
        Join(known, settings, Now, asked);

    private static ViewingJoin Join(
        ImmutableArray<Viewing> known, ViewingSettings settings, DateTimeOffset at, params ImmutableArray<Viewing> asked) =>
        ViewingRules.Join(known, asked, null, settings, at);

    private static IEnumerable<long> PlayingIn(ImmutableArray<Viewing> known) =>
        ViewingRules.Playing(known, Now).Select(static viewing => viewing.VideoId);

    private static Viewing Begin(int number, DateTimeOffset? at = null) =>
        new() { Id = Id(number), VideoId = number, ProductId = 1, Since = at ?? Now, LastBeat = at ?? Now };

    private static Guid Id(int number) => new(number, 0, 0, new byte[8]);
}
