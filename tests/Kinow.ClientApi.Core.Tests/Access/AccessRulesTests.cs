using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Tests.Access;

public sealed class AccessRulesTests
{
    private static readonly Product Title = Sample.Title(1) with { AvailableInSubscriptions = true, Categories = [new(7, 1)] };

    [Fact]
    public void Without_rights_only_free_videos_play()
    {
        Assert.Equal(VideoAccessInfo.Denied, Info(Sample.Film(1), ViewerRights.None));
        var free = Info(Sample.Film(1) with { HasFreeAccess = new(true, false) }, ViewerRights.None);
        Assert.Equal(new VideoAccessInfo(true, false, false, false, true, true), free);
    }

    [Fact]
    public void A_free_video_makes_its_product_accessible()
    {
        var free = Sample.Title(1, extension: new() { ProductId = 1, Videos = [Sample.Film(1) with { HasFreeAccess = new(true, false) }] });
        Assert.True(AccessRules.IsAccessible(free, ViewerRights.None, Sample.Audience()));
        Assert.False(AccessRules.IsAccessible(Title, ViewerRights.None, Sample.Audience()));
    }

    [Theory]
    [InlineData(AccessModeMode.All, AccessModeQuality.All, true, true, true, true)]
    [InlineData(AccessModeMode.Streaming, AccessModeQuality.Sd, true, false, false, true)]
    [InlineData(AccessModeMode.Download, AccessModeQuality.Hd, false, true, true, false)]
    public void A_right_gives_what_its_mode_says(AccessModeMode mode, AccessModeQuality quality, bool streaming, bool download, bool hd, bool sd)
    {
        var rights = new ViewerRights([new() { ProductId = 1, Mode = mode, Quality = quality }], []);
        Assert.Equal(new VideoAccessInfo(streaming, download, false, false, hd, sd), Info(Sample.Film(1), rights));
    }

    [Fact]
    public void A_right_ends()
    {
        var rights = new ViewerRights([new() { ProductId = 1, Until = Sample.Now }], []);
        Assert.Equal(VideoAccessInfo.Denied, Info(Sample.Film(1), rights));
        Assert.True(Info(Sample.Film(1), new([new() { ProductId = 1, Until = Sample.Now.AddTicks(1) }], [])).Streaming);
    }

    [Fact]
    public void A_right_to_a_season_or_a_video_opens_no_other()
    {
        var video = Sample.Film(1) with { VideoGroupId = 3 };
        Assert.True(Info(video, new([new() { ProductId = 1, VideoGroupId = 3 }], [])).Streaming);
        Assert.False(Info(video, new([new() { ProductId = 1, VideoGroupId = 4 }], [])).Streaming);
        Assert.False(Info(video, new([new() { ProductId = 1, VideoId = 5 }], [])).Streaming);
        Assert.False(Info(video, new([new() { ProductId = 2 }], [])).Streaming);
    }

    [Fact]
    public void A_subscription_opens_the_titles_of_its_categories()
    {
        Assert.True(Info(Sample.Film(1), new([], [new() { OfferId = 9 }])).Streaming);
        Assert.True(Info(Sample.Film(1), new([], [new() { OfferId = 9, CategoryIds = [7], Download = true }])).Download);
        Assert.False(Info(Sample.Film(1), new([], [new() { OfferId = 9, CategoryIds = [8] }])).Streaming);
        Assert.False(Info(Sample.Film(1), new([], [new() { OfferId = 9, Until = Sample.Now }])).Streaming);
        Assert.False(Info(Sample.Film(1) with { Subscription = false }, new([], [new() { OfferId = 9 }])).Streaming);
    }

    [Fact]
    public void Nothing_plays_outside_the_windows()
    {
        var rights = new ViewerRights([new() { ProductId = 1 }], []);
        var ended = Title with { Window = new(null, Sample.Now, VisibleAfter: true) };
        Assert.Equal(VideoAccessInfo.Denied, AccessRules.ForVideo(ended, Sample.Film(1), rights, Sample.Audience()));
        Assert.Equal(VideoAccessInfo.Denied, Info(Sample.Film(1) with { DateFrom = Sample.Now.AddTicks(1) }, rights));
        Assert.Equal(VideoAccessInfo.Denied, Info(Sample.Film(1) with { DateTo = Sample.Now }, rights));
    }

    private static VideoAccessInfo Info(Video video, ViewerRights rights) => AccessRules.ForVideo(Title, video, rights, Sample.Audience());
}
