using System.Buffers;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Search.Queries;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Queries;

public sealed class AccessClausesTests
{
    private static readonly PlatformInfo Open = new() { Id = 1, Name = "P" };
    private static readonly PlatformInfo Closed = Open with { Entry = new() { Enabled = true, OtherCountries = GeolocationBehavior.Deny } };

    private static readonly ViewerRights Rights = new(
        [
            new() { ProductId = 1 }, new() { ProductId = 2, Mode = AccessModeMode.Streaming }, new() { ProductId = 1 },
            new() { ProductId = 3, VideoId = 30, Mode = AccessModeMode.Download }, new() { ProductId = 4, Until = Catalog.Now },
            new() { ProductId = 5, MaximumViews = 0 },
            new() { ProductId = 6, VideoGroupId = 60, MaximumViews = 1, Plays = [new(61, Catalog.Now, Catalog.Now, 1, true)] },
        ],
        [
            new() { OfferId = 9, Terms = new() { ProductId = 9, CategoryIds = [7, 8] } },
            new() { OfferId = 10, Terms = new() { ProductId = 10 }, Until = Catalog.Now },
        ]);

    [Fact]
    public void Videos_are_free_or_included_or_part_of_what_is_held() => Assert.Equal(
        Moment.Fill(
            """{"bool":{"must_not":[{"range":{"owner.from":{"gte":<after>}}},{"range":{"owner.to":{"lte":<now>}}},"""
            + """{"range":{"f.dateFrom":{"gte":<after>}}},{"range":{"f.dateTo":{"lte":<now>}}}]"""
            + ""","should":[{"term":{"f.free":true}},{"term":{"f.freeDownload":true}},"""
            + """{"bool":{"filter":[{"term":{"f.subscription":true}},{"term":{"owner.inSubscriptions":true}},{"terms":{"categories.id":[7,8]}}]}},"""
            + """{"terms":{"f.product":[1,2]}},"""
            + """{"bool":{"filter":[{"term":{"f.product":3}},{"term":{"f.id":30}},{"term":{"f.download":true}}]}},"""
            + """{"bool":{"filter":[{"term":{"f.product":6}},{"term":{"f.videoGroup":60}}],"must_not":[{"terms":{"f.id":[61]}}]}}]"""
            + ""","minimum_should_match":1}}"""),
        Written(new VideoAccessClauses(Filter(Rights, Open))));

    [Fact]
    public void An_offer_without_categories_includes_all_of_them() => Assert.Contains(
        """{"bool":{"filter":[{"term":{"f.subscription":true}},{"term":{"owner.inSubscriptions":true}}]}}""",
        Written(new VideoAccessClauses(Filter(
            new([], [.. Rights.Subscriptions, new() { OfferId = 11, Terms = new() { ProductId = 11 } }]), Open))),
        StringComparison.Ordinal);

    [Fact]
    public void A_country_that_may_not_enter_has_its_subscriptions_alone()
    {
        Assert.Equal("""{"match_none":{}}""", Written(new VideoAccessClauses(Filter(Rights, Closed))));
        Assert.Equal(
            """{"bool":{"should":[{"terms":{"f.id":[9]}}],"minimum_should_match":1}}""",
            Written(new ProductAccessClauses(Filter(Rights, Closed), [9])));
    }

    [Fact]
    public void A_product_needs_a_video_that_may_be_watched_here_and_now()
    {
        var free = Moment.Fill(
            """{"nested":{"path":"watchable","query":{"bool":{"filter":[{"term":{"watchable.free":true}}],"must_not":["""
            + """{"range":{"watchable.from":{"gte":<after>}}},{"range":{"watchable.to":{"lte":<now>}}},{"term":{"watchable.geo.mode":"none"}},"""
            + """{"bool":{"filter":[{"term":{"watchable.geo.mode":"only"}}],"must_not":[{"term":{"watchable.geo.countries":"FR"}}]}},"""
            + """{"bool":{"filter":[{"term":{"watchable.geo.mode":"except"}}],"must":[{"term":{"watchable.geo.countries":"FR"}}]}},"""
            + """{"bool":{"filter":[{"exists":{"field":"watchable.languageFilter"}}],"must_not":[{"term":{"watchable.languageFilter":"fr"}}]}}]}}}}""");
        Assert.Equal(
            Moment.Fill("""{"bool":{"should":[{"terms":{"f.id":[1,2]}},{"bool":{"must_not":[{"range":{"from":{"gte":<after>}}},{"range":{"to":{"lte":<now>}}}],"should":[""")
            + free + """],"minimum_should_match":1}}],"minimum_should_match":1}}""",
            Written(new ProductAccessClauses(Filter(ViewerRights.None, Open), [1, 2])));
    }

    private static AccessFilter Filter(ViewerRights rights, PlatformInfo platform) => new(rights, new(Catalog.Audience(), platform));

    private static string Written(AccessClauses clauses)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) clauses.Write(json, Catalog.Audience());
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
