using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Catalog;

/// <summary>Single products and what hangs under them.</summary>
public sealed class ProductTests
{
    private const string Access =
        """
        query($id: ID!) { cms { product(id: $id) { extension { user { accessible }
          ... on ProductTVOD { videos { items { id free accessInfo { streaming download maximumWatched maximumViewing qualityHD qualitySD } } } }
        } } } }
        """;

    [Theory]
    [InlineData("product", "999999")]
    [InlineData("product", "0")]
    [InlineData("product", "-5")]
    [InlineData("product", "one")]
    [InlineData("product", "01")]
    [InlineData("product", "1\0")]
    [InlineData("product", "+1")]
    [InlineData("category", "01")]
    [InlineData("category", "1\0")]
    [InlineData("video", "01")]
    [InlineData("video", "1\0\0")]
    [InlineData("actor", "01")]
    [InlineData("director", "1\0")]
    [InlineData("product", "")]
    [InlineData("category", "999999")]
    [InlineData("category", "nine")]
    [InlineData("video", "999999999")]
    [InlineData("video", " 1")]
    [InlineData("actor", "999999")]
    [InlineData("director", "1e3")]
    public async Task An_unknown_id_is_null_without_an_error(string field, string id)
    {
        var data = await Api.Generated.DataAsync($$"""query($id: ID!) { cms { {{field}}(id: $id) { id name } } }""", new { id });
        Assert.Equal(JsonValueKind.Null, data.At("cms." + field).ValueKind);
    }

    [Fact]
    public async Task A_series_can_be_walked_from_episode_to_episode()
    {
        var series = Sample.VisibleTitle(static (_, title) =>
            title.VideoGroups.Length > 1 && title.Videos.All(static video => video.Active && video.Geolocation == GeolocationRule.None));
        var title = (ProductTvod)series.Extension;
        var walked = new List<string>();
        for (var id = title.Videos[0].Id.ToString(null, null); id is not null;)
        {
            walked.Add(id);
            var data = await Api.Generated.DataAsync("query($id: ID!) { cms { video(id: $id) { next { id } } } }", new { id });
            var next = data.At("cms.video.next");
            id = next.ValueKind == JsonValueKind.Null ? null : next.At("id").GetString();
        }

        Assert.Equal(title.Videos.Select(static video => video.Id.ToString(null, null)), walked);
    }

    [Fact]
    public async Task The_extension_tells_titles_from_offers()
    {
        const string Kind = "query($id: ID!) { cms { product(id: $id) { type extension { __typename ... on ProductSVOD { accessPeriod "
            + "autoRenewal trialPeriod trialPercent } } } } }";
        var title = await Api.Generated.DataAsync(Kind, new { id = Sample.VisibleTitle((_, _) => true).Id });
        Assert.Equal("""{"type":"TVOD","extension":{"__typename":"ProductTVOD"}}""", title.At("cms.product").GetRawText());
        var offer = Api.Content.Products.Single(p => p.Extension is ProductSvod { AccessPeriod: 90 });
        Assert.Equal(
            """{"type":"SVOD","extension":{"__typename":"ProductSVOD","accessPeriod":90,"autoRenewal":true,"trialPeriod":14,"trialPercent":100}}""",
            (await Api.Generated.DataAsync(Kind, new { id = offer.Id })).At("cms.product").GetRawText());
    }

    [Fact]
    public async Task An_offer_is_sold_by_one_mode_with_the_number_0()
    {
        var offers = (await Api.Generated.DataAsync(
            """{ cms { products(query: "type:SVOD") { items { id extension { accessModes { __typename id } } } } } }"""))
            .Items("cms.products.items");
        Assert.Equal(3, offers.Length);
        Assert.All(offers, o => Assert.Equal(
            $$"""[{"__typename":"SVODAccessMode","id":"{{o.Text("id")}}-0"}]""", o.At("extension.accessModes").GetRawText()));
    }

    [Fact]
    public async Task A_season_may_be_without_episodes()
    {
        var series = Sample.VisibleTitle((_, title) => title.VideoGroups.Any(g => g.Videos.IsEmpty) && title.VideoGroups.Length == 2);
        var data = await Api.Generated.DataAsync(
            "query($id: ID!) { cms { product(id: $id) { extension { ... on ProductTVOD { videoGroups { items { name videos { "
                + "pagination { total lastPage } items { id } } } } } } } } }",
            new { id = series.Id });
        var seasons = data.Items("cms.product.extension.videoGroups.items");
        Assert.Equal(["Season 1", "Season 2"], seasons.Select(s => s.Text("name")));
        Assert.NotEmpty(seasons[0].Items("videos.items"));
        Assert.Equal("""{"pagination":{"total":0,"lastPage":1},"items":[]}""", seasons[1].At("videos").GetRawText());
    }

    [Fact]
    public async Task Deleted_people_are_credited_nowhere()
    {
        var product = Sample.VisibleTitle((_, title) => title.Actors.Any(c => !c.Person.Active));
        var gone = Sample.Title(product).Actors.First(c => !c.Person.Active).Person;
        var data = await Api.Generated.DataAsync(
            """
            query($id: ID!, $person: ID!, $query: String) { cms {
              product(id: $id) { extension { ... on ProductTVOD { actors(perPage: 50) { pagination { total } items { actor { id } } } } } }
              actor(id: $person) { id }
              actors(includeIds: [$person]) { items { id } }
              products(query: $query) { items { id } }
            } }
            """,
            new { id = product.Id, person = gone.Id, query = $"actorId:{gone.Id}" });
        var alive = Sample.Title(product).Actors.Where(c => c.Person.Active)
            .Select(c => c.Person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(alive, data.Items("cms.product.extension.actors.items").Select(a => a.Text("actor.id")));
        Assert.Equal(alive.Length, data.Number("cms.product.extension.actors.pagination.total"));
        Assert.Equal(JsonValueKind.Null, data.At("cms.actor").ValueKind);
        Assert.Empty(data.Ids("cms.actors"));
        Assert.Empty(data.Ids("cms.products"));
    }

    [Fact]
    public async Task Pictures_and_facts_may_be_missing()
    {
        var bare = Sample.VisibleTitle((p, _) => p.Images.IsEmpty);
        var plain = Sample.VisibleTitle((p, _) => p.Metadata.IsEmpty);
        const string Lists = "query($id: ID!) { cms { product(id: $id) { images { source } metadata { name value } } } }";
        Assert.Empty((await Api.Generated.DataAsync(Lists, new { id = bare.Id })).Items("cms.product.images"));
        Assert.Empty((await Api.Generated.DataAsync(Lists, new { id = plain.Id })).Items("cms.product.metadata"));
    }

    [Fact]
    public async Task Without_a_session_only_what_is_free_is_accessible()
    {
        var free = Sample.VisibleTitle((p, title) => p.Window.IsPublishedAt(Api.Now)
            && title.Videos is [{ Free: true, Active: true, DateFrom: null, DateTo: null }]);
        var paid = Sample.VisibleTitle((p, title) => p.Window.IsPublishedAt(Api.Now) && title.Videos is [{ Free: false, Active: true }]);
        var open = await Api.Generated.DataAsync(Access, new { id = free.Id });
        Assert.True(open.At("cms.product.extension.user.accessible").GetBoolean());
        Assert.True(open.At("cms.product.extension.videos.items.0.accessInfo.streaming").GetBoolean());
        var closed = await Api.Generated.DataAsync(Access, new { id = paid.Id });
        Assert.False(closed.At("cms.product.extension.user.accessible").GetBoolean());
        Assert.All(closed.At("cms.product.extension.videos.items.0.accessInfo").EnumerateObject(),
            right => Assert.False(right.Value.GetBoolean()));
    }

    [Fact]
    public async Task A_purchase_opens_a_title()
    {
        var paid = Sample.VisibleTitle((p, title) => p.Window.IsPublishedAt(Api.Now)
            && title.Videos is [{ Free: false, Active: true, DateFrom: null, DateTo: null }]);
        var owner = new Caller { User = Sample.Owner(new ProductAccess { Id = 1, Type = ProductType.Tvod, ProductId = paid.Id }) };
        var data = await Api.Generated.DataAsync(Access, new { id = paid.Id }, owner);
        Assert.True(data.At("cms.product.extension.user.accessible").GetBoolean());
        Assert.True(data.At("cms.product.extension.videos.items.0.accessInfo.streaming").GetBoolean());
    }

    [Fact]
    public async Task A_subscriber_has_access_to_the_offer_and_to_what_it_includes()
    {
        var offer = Api.Content.Products.First(p => p.Extension is ProductSvod);
        var title = Sample.VisibleTitle((p, t) => p.AvailableInSubscriptions && p.Window.IsPublishedAt(Api.Now)
            && t.Videos is [{ Active: true, Subscription: true, DateFrom: null, DateTo: null }]);
        var subscriber = new Caller { User = Sample.Owner(new ProductAccess { Id = 1, Type = ProductType.Svod, ProductId = offer.Id }) };
        foreach (var id in new[] { offer.Id, title.Id })
        {
            var data = await Api.Generated.DataAsync(Access, new { id }, subscriber);
            Assert.True(data.At("cms.product.extension.user.accessible").GetBoolean());
        }
    }
}
