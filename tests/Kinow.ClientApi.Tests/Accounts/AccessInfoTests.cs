using System.Text.Json;

using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
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

    private static readonly Product Included = Sample.VisibleTitle((p, t) => p.AvailableInSubscriptions && p.Window.IsPublishedAt(Api.Now) && Plain(p)
        && p.Categories.Length > 0 && t.Videos is [{ Active: true, Free: false, Subscription: true, Download: true, DateFrom: null, DateTo: null }]);

    private static readonly Product Offer = Api.Content.Products.First(p => p.Extension is ProductSvod);

    [Fact]
    public async Task A_rental_opens_a_title_until_its_last_instant()
    {
        var rental = Title(Film) with { Mode = AccessModeMode.Streaming, DateExp = Api.Now.AddDays(2) };
        Assert.Equal("streaming qualityHD qualitySD", (await RightsAsync(Film, [rental])).Single());
        Assert.Equal("streaming qualityHD qualitySD", (await RightsAsync(Film, [rental], new() { At = Api.Now.AddDays(2).AddTicks(-1) })).Single());
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
        var video = Sample.Title(Series).Videos.First(v => Visibility.IsVisible(v, Sample.Audience)).Id;
        await OnlyAsync(Title(Series) with { VideoId = video }, v => v.Id == video);
    }

    [Fact]
    public async Task A_subscription_opens_what_is_available_in_subscriptions()
    {
        var subscription = Subscription() with { DateExp = Api.Now.AddDays(1) };
        Assert.Equal("streaming qualityHD qualitySD", (await RightsAsync(Included, [subscription])).Single());
        Assert.Equal("streaming download qualityHD qualitySD", (await RightsAsync(Included, [subscription with { Download = true }])).Single());
        Assert.Equal("", (await RightsAsync(Included, [subscription], new() { At = Api.Now.AddDays(1) })).Single());
        Assert.Empty(await RightsAsync(Offer, [subscription]));
        var other = Sample.VisibleTitle((p, t) => !p.AvailableInSubscriptions && p.Window.IsPublishedAt(Api.Now) && t.Videos is [{ Active: true, Free: false }]);
        Assert.Equal("", (await RightsAsync(other, [subscription])).Single());
    }

    [Fact]
    public async Task A_subscription_to_categories_opens_their_titles_alone()
    {
        var own = Included.Categories[0].CategoryId;
        var foreign = Api.Content.Categories.First(c => Included.Categories.All(p => p.CategoryId != c.Id)).Id;
        Assert.Equal("streaming qualityHD qualitySD", (await RightsAsync(Included, [Subscription() with { CategoryIds = [foreign, own] }])).Single());
        Assert.Equal("", (await RightsAsync(Included, [Subscription() with { CategoryIds = [foreign] }])).Single());
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
         where !Visibility.IsVisible(product, Sample.AudienceIn(outside))
         select (product, inside, outside)).First();

    private static bool Sees(Product product, string country) =>
        Visibility.IsVisible(product, Sample.AudienceIn(country)) && Visibility.IsVisible(Sample.Title(product).Videos[0], Sample.AudienceIn(country));

    private static bool Plain(Product product) => product.Geolocation == GeolocationRule.None;

    private static ProductAccess Title(Product product) => new() { Id = 1, Type = ProductType.Tvod, ProductId = product.Id, DateAdd = Api.Now };

    private static ProductAccess Subscription() => new() { Id = 1, Type = ProductType.Svod, ProductId = Offer.Id, DateAdd = Api.Now };

    private static async Task OnlyAsync(ProductAccess access, Func<Video, bool> opens)
    {
        var open = await OpenAsync(Series, access);
        var videos = Sample.Title(Series).Videos.Where(v => Visibility.IsVisible(v, Sample.Audience)).ToList();
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
    private static async Task<string[]> RightsAsync(Product product, ProductAccess[] accesses, Caller? caller = null)
    {
        var data = await Api.Generated.DataAsync(Query, new { id = product.Id }, (caller ?? new()) with { User = Sample.Owner(accesses) });
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
