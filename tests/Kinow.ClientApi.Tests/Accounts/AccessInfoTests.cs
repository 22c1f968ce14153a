using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

/// <summary>What each kind of access opens, as <c>accessInfo</c> and <c>user.accessible</c> tell it.</summary>
public sealed class AccessInfoTests
{
    private const string Query =
        "query($id: ID!) { cms { product(id: $id) { extension { user { accessible } ... on ProductTVOD { videos(perPage: 100) { items { id accessInfo "
            + "{ streaming download qualityHD qualitySD } } } } } } } }";

    private static readonly string[] Countries = ["FR", "US", "DE", "JP", "BE", "CA"];

    private static readonly Product Film = Sample.VisibleTitle((p, t) => !p.AvailableInSubscriptions && p.Window.IsPublishedAt(Api.Now) && Plain(p)
        && t.Videos is [{ Active: true, Free: false, Download: true, DateFrom: null, DateTo: null, LanguageFilter: null }]);

    private static readonly Product Series = Api.Content.Products.First(p => Sample.IsVisibleSeries(p) && p.Window.IsPublishedAt(Api.Now) && Plain(p)
        && Sample.Title(p).Videos.All(v => v is { Free: false, DateFrom: null, DateTo: null }));

    private static readonly Product Included = Sample.VisibleTitle((p, t) => IsIncluded(p, t) && t.Videos is [{ Download: true }]);

    private static readonly Product Offer = OfferThat(static o => o is { Download: false, CategoryIds.IsEmpty: true });

    private static readonly Product WithDownloads = OfferThat(static o => o is { Download: true, CategoryIds.IsEmpty: true });

    [Fact]
    public async Task A_rental_opens_a_title_until_its_last_instant()
    {
        var rental = Title(Film) with { Mode = AccessModeMode.Streaming, DateExp = Api.Now.AddDays(2) };
        Assert.Equal("streaming qualityHD qualitySD", (await RightsAsync(Film, [rental])).Single());
        Assert.Equal(
            "streaming qualityHD qualitySD", (await RightsAsync(Film, [rental], new() { At = Api.Now.AddDays(2).AddTicks(-1) })).Single());
        Assert.Equal("", (await RightsAsync(Film, [rental], new() { At = Api.Now.AddDays(2) })).Single());
        Assert.Equal("", (await RightsAsync(Film, [rental with { Active = false }])).Single());
        Assert.Equal("", (await RightsAsync(Included, [rental])).Single());
    }

    [Theory]
    [InlineData(AccessModeMode.All, AccessModeQuality.All, "streaming download qualityHD qualitySD")]
    [InlineData(AccessModeMode.Download, AccessModeQuality.Hd, "download qualityHD")]
    [InlineData(AccessModeMode.Streaming, AccessModeQuality.Sd, "streaming qualitySD")]
    public async Task Mode_and_quality_are_those_it_was_sold_with(AccessModeMode mode, AccessModeQuality quality, string expected) =>
        Assert.Equal(expected, (await RightsAsync(Film, [Title(Film) with { Mode = mode, Quality = quality }])).Single());

    [Fact]
    public async Task Two_accesses_add_up() =>
        Assert.Equal(
            "streaming download qualityHD qualitySD",
            (await RightsAsync(Film,
            [
                Title(Film) with { Mode = AccessModeMode.Download, Quality = AccessModeQuality.Hd },
                Title(Film) with { Id = 2, Mode = AccessModeMode.Streaming, Quality = AccessModeQuality.Sd },
            ])).Single());

    [Fact]
    public async Task A_season_opens_its_episodes_alone()
    {
        var season = Sample.Title(Series).VideoGroups.First(g => !g.Videos.IsEmpty).Id;
        await OnlyAsync(Title(Series) with { VideoGroupId = season }, v => v.VideoGroupId == season);
    }

    [Fact]
    public async Task An_access_to_one_video_opens_no_other()
    {
        var video = Sample.Title(Series).Videos.First(v => ItemKinds.Video.IsVisible(v, Sample.Audience)).Id;
        await OnlyAsync(Title(Series) with { VideoId = video }, v => v.Id == video);
    }

    [Fact]
    public async Task A_subscription_opens_what_is_available_in_subscriptions()
    {
        var subscription = Subscription() with { DateExp = Api.Now.AddDays(1) };
        Assert.Equal("streaming qualityHD qualitySD", (await RightsAsync(Included, [subscription])).Single());
        Assert.Equal(
            "streaming download qualityHD qualitySD",
            (await RightsAsync(Included, [subscription with { ProductId = WithDownloads.Id }])).Single());
        Assert.Equal("", (await RightsAsync(Included, [subscription], new() { At = Api.Now.AddDays(1) })).Single());
        Assert.Empty(await RightsAsync(Offer, [subscription]));
        var other = Sample.VisibleTitle(
            (p, t) => !p.AvailableInSubscriptions && p.Window.IsPublishedAt(Api.Now) && t.Videos is [{ Active: true, Free: false }]);
        Assert.Equal("", (await RightsAsync(other, [subscription])).Single());
    }

    [Fact]
    public async Task A_subscription_to_categories_opens_their_titles_alone()
    {
        var category = Included.Categories[0].CategoryId;
        var outside = Sample.VisibleTitle((p, t) => IsIncluded(p, t) && p.Categories.All(at => at.CategoryId != category));
        var limited = WithDownloads with { Extension = (ProductSvod)WithDownloads.Extension with { CategoryIds = [category] } };
        var api = new Api(Api.Content with { Products = [.. Api.Content.Products.Select(p => p.Id == limited.Id ? limited : p)] });
        var subscription = Subscription() with { ProductId = limited.Id };

        Assert.Contains("streaming", (await RightsAsync(Included, [subscription], api: api)).Single(), StringComparison.Ordinal);
        Assert.Equal("", (await RightsAsync(outside, [subscription], api: api)).Single());
        var both = await RightsAsync(outside, [subscription, Subscription() with { Id = 2 }], api: api);
        Assert.Contains("streaming", both.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_offer_that_is_sold_no_longer_keeps_what_it_includes()
    {
        var withdrawn = Api.Content with
        {
            Products = [.. Api.Content.Products.Select(static p => p.Id == Offer.Id ? p with { Active = false } : p)],
        };
        var rights = await RightsAsync(Included, [Subscription()], api: new Api(withdrawn));
        Assert.Equal("streaming qualityHD qualitySD", rights.Single());
    }

    [Fact]
    public async Task The_terms_are_read_once_for_a_request_and_by_subscribers_alone()
    {
        var api = Api.Counted();
        await RightsAsync(Included, [Subscription(), Subscription() with { Id = 2, ProductId = WithDownloads.Id }], api: api);
        Assert.Equal(["GetOffers(2)"], api.Store.Calls.Where(static call => call.StartsWith("GetOffers", StringComparison.Ordinal)));

        api = Api.Counted();
        await RightsAsync(Film, [Title(Film), Subscription() with { Active = false }], api: api);
        Assert.DoesNotContain(api.Store.Calls, static call => call.StartsWith("GetOffers", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_opens_outside_the_time_of_publication()
    {
        var announced = Sample.VisibleTitle((p, t) => p.DateFrom > Api.Now && !t.Videos.IsEmpty);
        Assert.All(await RightsAsync(announced, [Title(announced)]), rights => Assert.Equal("", rights));
    }

    [Fact]
    public async Task Nothing_opens_in_a_country_that_may_not_see_it()
    {
        var (limited, inside, outside) = Limited();
        var user = Sample.Owner(Title(limited));
        var video = new { id = Sample.Title(limited).Videos[0].Id };
        const string One = "query($id: ID!) { cms { video(id: $id) { accessInfo { streaming } } } }";
        var home = await Api.Generated.DataAsync(One, video, new() { User = user, Country = inside });
        Assert.True(home.At("cms.video.accessInfo.streaming").GetBoolean());
        var abroad = await Api.Generated.DataAsync(One, video, new() { User = user, Country = outside });
        Assert.Equal(JsonValueKind.Null, abroad.At("cms.video").ValueKind);
    }

    [Fact]
    public async Task A_closed_account_has_no_rights()
    {
        var user = Sample.Owner(Title(Film)) with { Active = false };
        var api = Api.With(user);
        var data = await api.DataAsync(Query, new { id = Film.Id }, api.SignedIn(user));
        Assert.False(data.At("cms.product.extension.user.accessible").GetBoolean());
    }

    private static (Product Product, string Inside, string Outside) Limited() =>
        (from product in Api.Content.Products
         where product is { Active: true, Extension: ProductTvod { Videos: [{ DateFrom: null, DateTo: null }, ..] } } && product.Window.IsPublishedAt(Api.Now)
         from inside in Countries
         where Sees(product, inside)
         from outside in Countries
         where !ItemKinds.Product.IsVisible(product, Sample.AudienceIn(outside))
         select (product, inside, outside)).First();

    private static bool Sees(Product product, string country) =>
        ItemKinds.Product.IsVisible(product, Sample.AudienceIn(country))
        && ItemKinds.Video.IsVisible(Sample.Title(product).Videos[0], Sample.AudienceIn(country));

    private static Product OfferThat(Func<ProductSvod, bool> fits) =>
        Api.Content.Products.First(p => p.Extension is ProductSvod offer && fits(offer));

    private static bool IsIncluded(Product product, ProductTvod title) =>
        product.AvailableInSubscriptions && product.Window.IsPublishedAt(Api.Now) && Plain(product) && product.Categories.Length > 0
        && title.Videos is [{ Active: true, Free: false, Subscription: true, DateFrom: null, DateTo: null, LanguageFilter: null }];

    private static bool Plain(Product product) => product.Geolocation == GeolocationRule.None;

    private static ProductAccess Title(Product product) =>
        new() { Id = 1, Type = ProductType.Tvod, ProductId = product.Id, DateAdd = Api.Now };

    private static ProductAccess Subscription() => new() { Id = 1, Type = ProductType.Svod, ProductId = Offer.Id, DateAdd = Api.Now };

    private static async Task OnlyAsync(ProductAccess access, Func<Video, bool> opens)
    {
        var open = await OpenAsync(Series, access);
        var videos = Sample.Title(Series).Videos.Where(v => ItemKinds.Video.IsVisible(v, Sample.Audience)).ToList();
        Assert.Equal(videos.Where(opens).Select(v => v.Id).Order(), open.Order());
        Assert.InRange(open.Count, 1, videos.Count - 1);
    }

    private static async Task<List<long>> OpenAsync(Product product, ProductAccess access)
    {
        var data = await Api.Generated.DataAsync(Query, new { id = product.Id }, new() { User = Sample.Owner(access) });
        return [.. data.Items("cms.product.extension.videos.items").Where(v => v.At("accessInfo.streaming").GetBoolean())
            .Select(v => long.Parse(v.Text("id")!, System.Globalization.CultureInfo.InvariantCulture))];
    }

    // What is allowed of each video of a product; "accessible" must follow from it.
    private static async Task<string[]> RightsAsync(Product product, ProductAccess[] accesses, Caller? caller = null, Api? api = null)
    {
        var data = await (api ?? Api.Generated).DataAsync(
            Query, new { id = product.Id }, (caller ?? new()) with { User = Sample.Owner(accesses) });
        var extension = data.At("cms.product.extension");
        var accessible = extension.At("user.accessible").GetBoolean();
        if (product.Extension is ProductSvod)
        {
            Assert.True(accessible);
            return [];
        }

        string[] rights = [.. extension.Items("videos.items").Select(v =>
            string.Join(' ', v.At("accessInfo").EnumerateObject().Where(p => p.Value.GetBoolean()).Select(p => p.Name)))];
        Assert.Equal(rights.Any(r => r.Length > 0), accessible);
        return rights;
    }
}
