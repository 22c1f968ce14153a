using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Tests.Access;

/// <summary>Makes scenarios in which everything that decides access is often near its edge.</summary>
public static class AccessScenarios
{
    private static readonly Gen<bool> Coin = Gen.Elements(true, false);
    private static readonly Gen<bool> Seldom = Gen.Frequency((1, Gen.Constant(true)), (5, Gen.Constant(false)));

    private static readonly Gen<DateTimeOffset?> Edge = Gen.Frequency(
        (2, Gen.Constant<DateTimeOffset?>(null)),
        (3, Gen.Choose(-3, 6).Select(static minutes => (DateTimeOffset?)Sample.Now.AddMinutes(minutes))));

    private static readonly Gen<GeolocationRule> Rule = Gen.Frequency(
        (6, Gen.Constant(GeolocationRule.None)),
        (1, Gen.Constant(Sample.Rule(GeolocationBehavior.Allow, GeolocationBehavior.Deny, "FR"))),
        (1, Gen.Constant(Sample.Rule(GeolocationBehavior.Deny, GeolocationBehavior.Allow, "FR"))));

    private static readonly Gen<GroupRestriction> Restriction = Gen.Frequency(
        (6, Gen.Constant(GroupRestriction.None)),
        (2, Gen.Elements(
            new GroupRestriction(GroupRestrictionBehavior.Only, [1, 2]),
            new GroupRestriction(GroupRestrictionBehavior.Except, [1]),
            new GroupRestriction(GroupRestrictionBehavior.Nobody, []))));

    private static readonly Gen<GroupSet> Groups =
        Gen.Elements(GroupSet.None, GroupSet.Unknown, GroupSet.Of([1]), GroupSet.Of([2, 3]), GroupSet.Of([3]));

    private static readonly Gen<VideoPlays> Plays =
        from video in Gen.Elements(1000L, 1001, 1002)
        from minutes in Gen.Choose(0, 130)
        from count in Gen.Choose(0, 2)
        let first = Sample.Now.AddMinutes(-minutes)
        select new VideoPlays(video, first, first, count, count > 0);

    private static readonly Gen<TitleRight> Title =
        from access in Gen.Choose(1, 99)
        from product in Gen.Frequency((5, Gen.Constant(1L)), (1, Gen.Constant(2L)))
        from video in Gen.Elements<long?>(null, null, 1000, 1001)
        from season in Gen.Elements<long?>(null, null, 3)
        from mode in Gen.Elements(AccessModeMode.All, AccessModeMode.Streaming, AccessModeMode.Download)
        from quality in Gen.Elements(AccessModeQuality.All, AccessModeQuality.Hd, AccessModeQuality.Sd)
        from until in Edge
        from hours in Gen.Elements<int?>(null, null, 1, 2, int.MaxValue)
        from views in Gen.Elements<int?>(null, null, 0, 1, 2, int.MaxValue)
        from plays in Plays.ListOf(2)
        select new TitleRight
        {
            AccessId = access,
            ProductId = product,
            VideoId = video,
            VideoGroupId = season,
            Mode = mode,
            Quality = quality,
            Until = until,
            WatchingDuration = hours,
            MaximumViews = views,
            Plays = [.. plays.DistinctBy(static one => one.VideoId)],
        };

    private static readonly Gen<SubscriptionRight> Subscription =
        from until in Edge
        from download in Coin
        from gone in Seldom
        from categories in Gen.Elements<ImmutableArray<long>>([], [7], [8])
        select new SubscriptionRight
        {
            OfferId = 9,
            Until = until,
            Terms = gone ? null : new() { ProductId = 9, Download = download, CategoryIds = categories },
        };

    private static readonly Gen<Video> Video =
        from season in Gen.Elements<long?>(null, 3)
        from free in Seldom
        from freeDownload in Seldom
        from download in Coin
        from subscription in Coin
        from hidden in Seldom
        from start in Edge
        from end in Edge
        from rule in Rule
        select new Video
        {
            Id = 0,
            ProductId = 1,
            VideoGroupId = season,
            HasFreeAccess = new(free, freeDownload),
            Download = download,
            Subscription = subscription,
            Active = !hidden,
            DateFrom = start < Sample.Now ? start : null,
            DateTo = end,
            Geolocation = rule,
        };

    /// <summary>Scenarios for properties.</summary>
    public static Arbitrary<AccessScenario> Scenario() => Arb.From(
        from rights in Rights
        from more in Rights
        from videos in Video.ListOf(3)
        from included in Coin
        from sold in Coin
        from window in Edge
        from rule in Rule
        from entry in Rule
        from country in Gen.Elements("FR", "DE", "")
        from restriction in Restriction
        from groups in Groups
        select new AccessScenario(
            Sample.Title(1, extension: new()
            {
                ProductId = 1,
                AccessModes =
                [
                    new() { Id = new(1, 1), Type = AccessModeType.Rent, Price = 3, MaximumViews = 2, Duration = 2 },
                    new() { Id = new(1, 2), Type = AccessModeType.Purchase, Price = 9, VideoId = 1000 },
                    new() { Id = new(1, 3), Type = AccessModeType.Purchase, Price = 9, Mode = AccessModeMode.Download },
                    new() { Id = new(1, 4), Type = AccessModeType.Subscription },
                ],
                Videos = [.. videos.Select(static (video, i) => video with { Id = 1000 + i })],
            }) with
            {
                AvailableInSubscriptions = included,
                AvailableForOrder = sold,
                Categories = [new(7, 1)],
                Window = new(null, window, VisibleAfter: true),
                Geolocation = rule,
                Groups = restriction,
            },
            rights,
            new(Sample.Audience(country) with { Groups = groups }, new() { Id = 1, Name = "P", Entry = entry }),
            more));

    private static Gen<ViewerRights> Rights =>
        from titles in Title.ListOf().Resize(4)
        from subscriptions in Subscription.ListOf().Resize(2)
        select new ViewerRights([.. titles], [.. subscriptions]);
}
