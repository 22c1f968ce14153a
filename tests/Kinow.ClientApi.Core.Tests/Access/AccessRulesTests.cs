using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Tests.Access;

public sealed class AccessRulesTests
{
    private static readonly Product Title = Sample.Title(1) with { AvailableInSubscriptions = true, Categories = [new(7, 1)] };

    [Fact]
    public void Without_rights_only_free_videos_play()
    {
        Assert.Equal(VideoAccessInfo.Denied(AccessReason.NoAccess), Info(Sample.Film(1), ViewerRights.None));
        var free = Info(Sample.Film(1) with { HasFreeAccess = new(true, false) }, ViewerRights.None);
        Assert.Equal(new VideoAccessInfo(AccessReason.Free) { QualityHD = true, QualitySD = true }, free);
    }

    [Fact]
    public void A_free_video_makes_its_product_accessible()
    {
        var free = Sample.Title(1, extension: new() { ProductId = 1, Videos = [Sample.Film(1) with { HasFreeAccess = new(true, false) }] });
        Assert.True(AccessRules.IsAccessible(free, ViewerRights.None, Here()));
        Assert.False(AccessRules.IsAccessible(Title, ViewerRights.None, Here()));
    }

    [Theory]
    [InlineData(AccessModeMode.All, AccessModeQuality.All, true, true, true, true)]
    [InlineData(AccessModeMode.Streaming, AccessModeQuality.Sd, true, false, false, true)]
    [InlineData(AccessModeMode.Download, AccessModeQuality.Hd, false, true, true, false)]
    public void A_right_gives_what_its_mode_says(AccessModeMode mode, AccessModeQuality quality, bool streaming, bool download, bool hd, bool sd)
    {
        var rights = new ViewerRights([new() { ProductId = 1, Mode = mode, Quality = quality }], []);
        var reason = streaming ? AccessReason.Purchased : AccessReason.DownloadOnly;
        Assert.Equal(new VideoAccessInfo(reason) { Download = download, QualityHD = hd, QualitySD = sd }, Info(Sample.Film(1), rights));
    }

    [Fact]
    public void A_right_ends()
    {
        var rights = new ViewerRights([new() { ProductId = 1, Until = Sample.Now }], []);
        Assert.Equal(VideoAccessInfo.Denied(AccessReason.Expired), Info(Sample.Film(1), rights));
        var until = Sample.Now.AddTicks(1);
        Assert.Equal(until, Info(Sample.Film(1), new([new() { ProductId = 1, Until = until }], [])).Expires);
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
        var whole = new SubscriptionRight { OfferId = 9, Terms = new() { ProductId = 9 } };
        Assert.True(Info(Sample.Film(1), new([], [whole])).Streaming);
        var download = new ProductSvod { ProductId = 9, CategoryIds = [7], Download = true };
        Assert.True(Info(Sample.Film(1), new([], [new() { OfferId = 9, Terms = download }])).Download);
        Assert.False(Info(Sample.Film(1), new([], [new() { OfferId = 9, Terms = new() { ProductId = 9, CategoryIds = [8] } }])).Streaming);
        Assert.False(Info(Sample.Film(1), new([], [whole with { Until = Sample.Now }])).Streaming);
        Assert.False(Info(Sample.Film(1) with { Subscription = false }, new([], [whole])).Streaming);
    }

    [Fact]
    public void A_subscription_to_an_offer_that_is_gone_opens_no_titles()
    {
        var right = new SubscriptionRight { OfferId = 9 };
        Assert.Equal(VideoAccessInfo.Denied(AccessReason.NoAccess), Info(Sample.Film(1), new([], [right])));
        Assert.True(right.Covers(Sample.Title(9)));
    }

    [Fact]
    public void The_rights_of_an_account_need_the_terms_of_each_offer_that_it_subscribed_to()
    {
        var user = new User
        {
            Id = Guid.CreateVersion7(),
            Profile = new() { Email = EmailAddress.Parse("ada@example.org"), Firstname = "Ada", Lastname = "Byron" },
            Accesses =
            [
                Access(1, 9), Access(2, 9), Access(3, 8) with { DateExp = Sample.Now }, Access(4, 7) with { Active = false },
                Access(5, 6) with { DateExp = Sample.Now.AddTicks(1) }, Access(6, 5) with { Type = ProductType.Tvod },
            ],
        };

        Assert.Equal<long>([9, 8, 6], AccountRights.OffersOf(user));
        Assert.Empty(AccountRights.OffersOf(user with { Active = false }));
        Assert.Empty(AccountRights.OffersOf(null));

        var rights = AccountRights.Of(user, [new ProductSvod { ProductId = 9, Download = true }, null]);
        Assert.Equal([9L, 9, 8, 6], rights.Subscriptions.Select(static right => right.OfferId));
        Assert.Equal([true, true, false, false], rights.Subscriptions.Select(static right => right.Download));
        Assert.Equal(5, Assert.Single(rights.Titles).ProductId);
    }

    [Fact]
    public void Nothing_plays_outside_the_windows()
    {
        var rights = new ViewerRights([new() { ProductId = 1 }], []);
        var ended = Title with { Window = new(null, Sample.Now, VisibleAfter: true) };
        Assert.Equal(VideoAccessInfo.Denied(AccessReason.Window), AccessRules.ForVideo(ended, Sample.Film(1), rights, Here()));
        Assert.Equal(VideoAccessInfo.Denied(AccessReason.Window), Info(Sample.Film(1) with { DateFrom = Sample.Now.AddTicks(1) }, rights));
        Assert.Equal(VideoAccessInfo.Denied(AccessReason.Window), Info(Sample.Film(1) with { DateTo = Sample.Now }, rights));
    }

    [Fact]
    public void A_country_that_may_not_enter_the_platform_watches_nothing()
    {
        var abroad = new AccessAudience(
            Sample.Audience("DE"), new() { Id = 1, Name = "P", Entry = Sample.Rule(GeolocationBehavior.Allow, GeolocationBehavior.Deny, "FR") });
        var rights = new ViewerRights([new() { ProductId = 1 }], []);
        var free = Sample.Film(1) with { HasFreeAccess = new(true, true) };
        Assert.Equal(VideoAccessInfo.Denied(AccessReason.Country), AccessRules.ForVideo(Title, free, rights, abroad));
    }

    [Fact]
    public void A_rental_ends_by_the_clock_that_is_over_first()
    {
        var rental = new TitleRight { ProductId = 1, AccessId = 5, Until = Sample.Now.AddHours(40), WatchingDuration = 48 };
        Assert.Equal(
            (AccessReason.Rented, Sample.Now.AddHours(40), 5L), Told(Info(Sample.Film(1), new([rental], []))));
        var begun = rental with { Plays = [new(1001, Sample.Now.AddHours(-9), Sample.Now, 0, false), new(1000, Sample.Now.AddHours(-10), Sample.Now, 0, false)] };
        Assert.Equal((AccessReason.Rented, Sample.Now.AddHours(38), 5L), Told(Info(Sample.Film(1), new([begun], []))));
        var over = begun with { Plays = [new(1001, Sample.Now.AddHours(-48), Sample.Now, 0, false)] };
        Assert.Equal(AccessReason.Expired, Info(Sample.Film(1), new([over], [])).Reason);
    }

    [Fact]
    public void Plays_are_counted_down_for_each_video_of_an_access()
    {
        var rental = new TitleRight { ProductId = 1, AccessId = 5, MaximumViews = 2, Plays = [new(1000, Sample.Now, Sample.Now, 1, true)] };
        Assert.Equal(1, Info(Sample.Film(1), new([rental], [])).RemainingViews);
        Assert.Equal(2, Info(Sample.Film(1) with { Id = 1001 }, new([rental], [])).RemainingViews);
        Assert.Equal(3, Info(Sample.Film(1), new([rental, rental with { AccessId = 6, Plays = [] }], [])).RemainingViews);
        var used = rental with { Plays = [new(1000, Sample.Now, Sample.Now, 2, true)] };
        Assert.Equal(VideoAccessInfo.Denied(AccessReason.ViewLimit) with { RemainingViews = 0 }, Info(Sample.Film(1), new([used], [])));
        var whole = new SubscriptionRight { OfferId = 9, Terms = new() { ProductId = 9 } };
        var both = Info(Sample.Film(1), new([rental], [whole]));
        Assert.Equal((AccessReason.Subscribed, null, null), (both.Reason, both.RemainingViews, both.LimitedAccessId));
    }

    [Fact]
    public void Access_ends_with_publication_too()
    {
        var ending = Title with { Window = new(null, Sample.Now.AddHours(3)) };
        var info = AccessRules.ForVideo(ending, Sample.Film(1) with { DateTo = Sample.Now.AddHours(2) }, new([new() { ProductId = 1 }], []), Here());
        Assert.Equal((AccessReason.Purchased, Sample.Now.AddHours(2)), (info.Reason, info.Expires));
    }

    [Fact]
    public void What_has_ended_can_be_bought_again_and_what_runs_can_not()
    {
        Assert.True(AccessSales.CanBuy(Title, ViewerRights.None, Here()));
        var right = new TitleRight { ProductId = 1, Until = Sample.Now.AddTicks(1) };
        Assert.False(AccessSales.CanBuy(Title, new([right], []), Here()));
        Assert.True(AccessSales.CanBuy(Title, new([right with { Until = Sample.Now }], []), Here()));
        Assert.True(AccessSales.CanBuy(Title, new([right with { MaximumViews = 0 }], []), Here()));
        Assert.True(AccessSales.CanBuy(Title, new([right with { VideoId = 1000 }], []), Here()));
    }

    private static (AccessReason Reason, DateTimeOffset? Expires, long? Access) Told(VideoAccessInfo info) =>
        (info.Reason, info.Expires, info.LimitedAccessId);

    private static AccessAudience Here() => new(Sample.Audience(), new() { Id = 1, Name = "P" });

    private static ProductAccess Access(long id, long offer) => new() { Id = id, Type = ProductType.Svod, ProductId = offer };

    private static VideoAccessInfo Info(Video video, ViewerRights rights) => AccessRules.ForVideo(Title, video, rights, Here());
}
