using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Watching;

namespace Kinow.ClientApi.Core.Tests.Watching;

public sealed class ContinueWatchingTests
{
    [Theory]
    [InlineData(0, 6000, false)]
    [InlineData(0.5, 6000, true)]
    [InlineData(5700, 6000, true)]
    [InlineData(5701, 6000, false)]
    [InlineData(6000, 6000, false)]
    [InlineData(9000, 6000, false)]
    [InlineData(35_400, 36_000, true)]
    [InlineData(35_401, 36_000, false)]
    [InlineData(100, null, true)]
    [InlineData(0, null, false)]
    [InlineData(1, 0, false)]
    public void A_video_is_unfinished_between_its_start_and_its_credits(double seek, int? duration, bool expected) =>
        Assert.Equal(expected, ContinueWatching.IsUnfinished(seek, duration));

    [Fact]
    public void What_is_not_visible_is_left_out()
    {
        var film = Sample.Film(2) with { Duration = 6000 };
        WatchProgress[] watching = [new(1000, 1, 60, Sample.Now), new(film.Id, 2, 70, Sample.Now), new(3000, 3, 5990, Sample.Now)];
        var begun = Assert.Single(ContinueWatching.Of(watching, [null, film, Sample.Film(3) with { Duration = 6000 }]));
        Assert.Equal((film, 70, Sample.Now), (begun.Video, begun.Seek, begun.Date));
    }
}
