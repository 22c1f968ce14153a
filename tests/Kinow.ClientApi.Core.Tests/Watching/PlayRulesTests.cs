using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Core.Tests.Watching;

public sealed class PlayRulesTests
{
    private static readonly Video Film = Sample.Film(1) with { Duration = 1000 };

    private static readonly ProductAccess Rental = new()
    {
        Id = 5,
        Type = ProductType.Tvod,
        ProductId = 1,
        WatchingDuration = 48,
        MaximumViews = 2,
        DateAdd = Sample.Now,
        DateExp = Sample.Now.AddDays(30),
    };

    [Fact]
    public void A_play_counts_when_the_end_is_reached_and_again_after_a_new_start()
    {
        Assert.Equal([0, 0, 1, 1, 1, 2], CountsOf(10, 940, 960, 1000, 5, 999));
        Assert.Equal([1, 1, 1], CountsOf(999, null, 999));
        Assert.Equal([0, 0], CountsOf(null, 0));
    }

    [Fact]
    public void A_viewing_counts_once_however_often_it_reaches_the_end()
    {
        var access = Rental;
        foreach (var (minute, seek) in new[] { (1, 999), (2, 10), (3, 999) })
        {
            var isCounted = access.Plays is [{ Count: > 0 }];
            access = access.With(PlayRules.After(access, Film, seek, Sample.Now.AddMinutes(minute), isCounted));
        }

        Assert.Equal(1, Assert.Single(access.Plays).Count);
        Assert.Equal(0, PlayRules.After(Rental, Film, 999, Sample.Now, isCounted: true).Count);
    }

    [Fact]
    public void What_has_no_running_time_is_never_played_through() =>
        Assert.Equal(0, PlayRules.After(Rental, Film with { Duration = null }, 9_000, Sample.Now).Count);

    [Fact]
    public void The_first_play_starts_the_second_clock()
    {
        Assert.Equal(Sample.Now.AddDays(30), Rental.End);
        var begun = Rental.With(PlayRules.After(Rental, Film, 10, Sample.Now.AddHours(5)));
        Assert.Equal(Sample.Now.AddHours(53), begun.End);
        Assert.True(begun.IsActiveAt(Sample.Now.AddHours(53).AddTicks(-1)));
        Assert.False(begun.IsActiveAt(Sample.Now.AddHours(53)));
        Assert.Equal(Sample.Now.AddHours(53), begun.With(PlayRules.After(begun, Film, 900, Sample.Now.AddHours(9))).End);
    }

    [Fact]
    public void A_play_that_is_told_late_may_have_been_the_first_and_is_counted_by_nothing_else()
    {
        var begun = Rental.With(PlayRules.After(Rental, Film, 10, Sample.Now.AddHours(5)));
        var late = PlayRules.After(begun, Film, 999, Sample.Now.AddHours(1));
        Assert.Equal(new(Film.Id, Sample.Now.AddHours(1), Sample.Now.AddHours(5), 0, false), late);
        Assert.Equal(Sample.Now, PlayRules.After(begun, Film, 999, Sample.Now.AddDays(-1)).First);
    }

    [Fact]
    public void Other_videos_of_a_season_share_the_clock_and_have_their_own_count()
    {
        var second = Film with { Id = 1001 };
        var access = Rental.With(PlayRules.After(Rental, Film, 999, Sample.Now.AddHours(2)));
        access = access.With(PlayRules.After(access, second, 10, Sample.Now.AddHours(4)));
        Assert.Equal([(1000L, 1), (1001L, 0)], access.Plays.Select(static plays => (plays.VideoId, plays.Count)));
        Assert.Equal(Sample.Now.AddHours(50), access.End);
    }

    [Property(Arbitrary = [typeof(PlayRulesTests)])]
    public void Reports_add_up_the_same_in_any_order_and_however_often(VideoPlays first, VideoPlays second, VideoPlays third)
    {
        Assert.Equal(first.With(second), second.With(first));
        Assert.Equal(first.With(second).With(third), first.With(second.With(third)));
        Assert.Equal(first.With(second), first.With(second).With(first).With(second));
    }

    public static Arbitrary<VideoPlays> Plays() => Arb.From(
        from first in Gen.Choose(0, 3)
        from last in Gen.Choose(3, 6)
        from count in Gen.Choose(0, 3)
        from finished in Gen.Elements(true, false)
        select new VideoPlays(1000, Sample.Now.AddMinutes(first), Sample.Now.AddMinutes(last), count, finished));

    private static int[] CountsOf(params double?[] positions)
    {
        var access = Rental;
        return [.. positions.Select((seek, i) =>
        {
            var plays = PlayRules.After(access, Film, seek, Sample.Now.AddMinutes(i));
            access = access.With(plays);
            return plays.Count;
        })];
    }
}
