using FsCheck.Xunit;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Tests.Access;

/// <summary>What is true of every decision, whatever a viewer has got.</summary>
[Properties(Arbitrary = [typeof(AccessScenarios)], MaxTest = 2000)]
public sealed class AccessLawTests
{
    [Property]
    public void More_rights_never_show_less(AccessScenario scenario)
    {
        foreach (var video in scenario.Videos)
        {
            var (before, after) = (scenario.Info(video), scenario.Info(video, scenario.All));
            Assert.True(after.Streaming || !before.Streaming);
            Assert.True(after.Download || !before.Download);
            Assert.True(after.QualityHD || !before.QualityHD);
            Assert.True(after.QualitySD || !before.QualitySD);
            if (!before.Streaming) continue;
            Assert.True(after.Expires is null || after.Expires >= before.Expires);
            Assert.True(after.RemainingViews is null || after.RemainingViews >= before.RemainingViews);
        }

        Assert.True(
            AccessRules.IsAccessible(scenario.Product, scenario.All, scenario.Audience)
            || !AccessRules.IsAccessible(scenario.Product, scenario.Rights, scenario.Audience));
    }

    [Property]
    public void Access_ends_at_the_instant_that_is_told(AccessScenario scenario)
    {
        foreach (var video in scenario.Videos)
        {
            var now = scenario.Info(video);
            if (!IsOpen(now))
            {
                Assert.Null(now.Expires);
                continue;
            }

            var last = (now.Expires ?? new(8999, 12, 31, 0, 0, 0, TimeSpan.Zero)).AddTicks(-1);
            Assert.True(last >= scenario.Audience.Instant);
            Assert.Equal(now.Streaming, scenario.Info(video, at: last).Streaming);
            Assert.True(IsOpen(scenario.Info(video, at: last)));
            if (now.Expires is not { } end) continue;
            Assert.False(scenario.Info(video, at: end).Streaming);
            Assert.True(now.Streaming || !IsOpen(scenario.Info(video, at: end)));
        }
    }

    [Property]
    public void No_access_is_without_a_cause(AccessScenario scenario)
    {
        foreach (var video in scenario.Videos)
        {
            var info = scenario.Info(video);
            Assert.Equal(info.Streaming || info.Download, IsOpen(info));
            Assert.Equal(info.QualityHD || info.QualitySD, IsOpen(info));
            Assert.Equal(info.Reason == AccessReason.DownloadOnly, info.Download && !info.Streaming);
            Assert.Equal(info.Reason == AccessReason.ViewLimit, info.MaximumWatched);
            Assert.Equal(info.MaximumWatched, info.RemainingViews == 0);
            Assert.True(info.Streaming || info.MaximumWatched || info.RemainingViews is null);
        }
    }

    [Property]
    public void Who_has_got_nothing_watches_what_is_free_alone(AccessScenario scenario)
    {
        foreach (var video in scenario.Videos)
        {
            var info = scenario.Info(video, ViewerRights.None);
            Assert.Equal(info.Streaming, info.Reason == AccessReason.Free);
            Assert.True(video.HasFreeAccess.HasStreaming || !info.Streaming);
            Assert.True(video.HasFreeAccess.HasDownload || !info.Download);
            Assert.True(info.Reason is not (AccessReason.Expired or AccessReason.ViewLimit));
        }
    }

    [Property]
    public void What_is_closed_to_all_is_opened_by_nothing(AccessScenario scenario)
    {
        foreach (var video in scenario.Videos)
        {
            if (AccessRules.ClosedToAll(scenario.Product, video, scenario.Audience) is not { } reason) continue;
            Assert.Equal(VideoAccessInfo.Denied(reason), scenario.Info(video));
            Assert.Equal(VideoAccessInfo.Denied(reason), scenario.Info(video, ViewerRights.None));
            Assert.Empty(AccessSales.ModesFor(scenario.Product, video, scenario.Audience));
        }
    }

    [Property]
    public void A_restriction_to_groups_closes_and_changes_nothing_else(AccessScenario scenario)
    {
        var open = scenario with { Product = scenario.Product with { Groups = GroupRestriction.None } };
        foreach (var video in scenario.Videos)
        {
            var info = scenario.Info(video);
            if (scenario.Product.Groups.Allows(scenario.Audience.Catalog.Groups)) Assert.Equal(open.Info(video), info);
            else Assert.Contains(info.Reason, new[] { AccessReason.Group, AccessReason.Country });
        }
    }

    [Property]
    public void A_product_is_what_its_videos_are(AccessScenario scenario)
    {
        var infos = scenario.Videos.Select(video => scenario.Info(video)).ToList();
        Assert.Equal(infos.Any(IsOpen), AccessRules.IsAccessible(scenario.Product, scenario.Rights, scenario.Audience));
        Assert.Equal(
            infos.Select(static info => info.Reason).Append(AccessReason.NoAccess).Min(),
            AccessRules.ReasonOf(scenario.Product, scenario.Rights, scenario.Audience));
    }

    [Property]
    public void A_viewing_uses_nothing_up_that_it_need_not(AccessScenario scenario)
    {
        foreach (var video in scenario.Videos)
        {
            if (scenario.Info(video).LimitedAccessId is not { } id) continue;
            Assert.Contains(scenario.Rights.Titles, right => right.AccessId == id && right.IsLimited && right.Covers(video));
            var unlimited = scenario.Rights with { Titles = scenario.Rights.Titles.RemoveAll(static right => right.IsLimited) };
            Assert.False(scenario.Info(video, unlimited).Streaming);
        }
    }

    [Property]
    public void What_is_sold_opens_what_it_is_sold_for(AccessScenario scenario)
    {
        foreach (var video in scenario.Videos)
        {
            foreach (var mode in AccessSales.ModesFor(scenario.Product, video, scenario.Audience))
            {
                var bought = new TitleRight { ProductId = 1, VideoId = mode.VideoId, Mode = mode.Mode, MaximumViews = mode.MaximumViews };
                Assert.NotNull(mode.Price);
                Assert.True(IsOpen(scenario.Info(video, new([bought], []))));
                Assert.Equal(
                    scenario.Product.Extension is ProductTvod title
                        && title.AccessModes.Any(other => other.Price is not null && !bought.Covers(other)),
                    AccessSales.CanBuy(scenario.Product, new([bought], []), scenario.Audience));
            }
        }
    }

    private static bool IsOpen(VideoAccessInfo info) => info.Reason <= AccessReason.DownloadOnly;
}
