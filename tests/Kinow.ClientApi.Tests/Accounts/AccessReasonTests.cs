using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

/// <summary>Why a video is open or closed, until when, and what would open it.</summary>
public sealed class AccessReasonTests
{
    private const string Access = "{ reason streaming expires remainingViews maximumWatched openedBy { accessModes { id } offers { id } } }";

    private const string Query =
        "query($id: ID!) { cms { product(id: $id) { extension { user { accessible reason canBuy } ... on ProductTVOD { videos { items { accessInfo "
        + Access + " } } } } } } }";

    private const string Watch = "mutation($session: WatchSessionInput!) { addWatchSession(session: $session) }";

    // On sale, included in subscriptions, one film.
    private static readonly Product Film = Sample.VisibleTitle(static (p, t) => p is { AvailableInSubscriptions: true, AvailableForOrder: true }
        && p.Window == PublicationWindow.Always && p.Geolocation == GeolocationRule.None
        && t.AccessModes.Any(static m => m.Price is not null && m.Mode != AccessModeMode.Download)
        && t.Videos is [{ Active: true, Free: false, Subscription: true, Download: true, DateFrom: null, DateTo: null, LanguageFilter: null, Duration: > 60 }]);

    private static readonly Video Video = Sample.Title(Film).Videos[0];

    private static readonly ProductAccess Bought = new() { Id = 5, Type = ProductType.Tvod, ProductId = Film.Id, DateAdd = Api.Now.AddDays(-1) };

    private static readonly Product Offer = Api.Content.Products.First(static p => p is { Active: true, Extension: ProductSvod { CategoryIds.IsEmpty: true } });

    [Fact]
    public async Task Every_access_tells_its_reason_and_its_end()
    {
        Assert.Equal("NO_ACCESS False - -", await ToldAsync());
        Assert.Equal("PURCHASED True - -", await ToldAsync(Bought));
        Assert.Equal("RENTED True 2026-03-02T12:00:00.000Z -", await ToldAsync(Bought with { DateExp = Api.Now.AddDays(1) }));
        Assert.Equal("EXPIRED False - -", await ToldAsync(Bought with { DateExp = Api.Now }));
        Assert.Equal("DOWNLOAD_ONLY False - -", await ToldAsync(Bought with { Mode = AccessModeMode.Download }));
        Assert.Equal("PURCHASED True - 2", await ToldAsync(Bought with { MaximumViews = 2 }));
        Assert.Equal("VIEW_LIMIT False - 0", await ToldAsync(Bought with { MaximumViews = 0 }));
        var subscription = new ProductAccess { Id = 6, Type = ProductType.Svod, ProductId = Offer.Id, DateExp = Api.Now.AddDays(3) };
        Assert.Equal("SUBSCRIBED True 2026-03-04T12:00:00.000Z -", await ToldAsync(subscription));
        Assert.Equal("EXPIRED False - -", await ToldAsync(subscription with { DateExp = Api.Now }));
        Assert.Equal("PURCHASED True - -", await ToldAsync(subscription, Bought));
    }

    [Fact]
    public async Task The_country_and_the_time_close_what_was_bought()
    {
        var platform = Api.Content.Platform with
        {
            Entry = new() { Enabled = true, OtherCountries = GeolocationBehavior.Deny, Countries = [CountryCode.Parse("FR")] },
        };
        var closed = new Api(Api.Content with { Platform = platform });
        var abroad = await InfoAsync(closed, new() { Country = "US", User = Sample.Owner(Bought) });
        Assert.Equal("COUNTRY False - -", Told(abroad));
        Assert.Empty(abroad.Items("openedBy.accessModes"));
        Assert.Empty(abroad.Items("openedBy.offers"));

        var later = Film with { Extension = Sample.Title(Film) with { Videos = [Video with { DateFrom = Api.Now.AddTicks(1) }] } };
        var soon = await InfoAsync(new Api(With(later)), new() { User = Sample.Owner(Bought) });
        Assert.Equal("WINDOW False - -", Told(soon));
    }

    [Fact]
    public async Task What_would_open_it_is_what_is_on_sale()
    {
        var info = await InfoAsync(Api.Generated, new());
        var modes = info.Items("openedBy.accessModes").Select(static m => m.Text("id"));
        Assert.Equal(Sample.Title(Film).AccessModes.Where(static m => m.Price is not null).Select(static m => m.Id.ToString()), modes);
        var offers = info.Items("openedBy.offers").Select(static o => o.Text("id")).ToList();
        Assert.Contains(Offer.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), offers);
        foreach (var id in offers)
        {
            var offer = Api.Content.Products.Single(p => p.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == id);
            Assert.True(Assert.IsType<ProductSvod>(offer.Extension).Includes(Film) && Sample.IsVisible(offer));
        }

        var free = Film with { Extension = Sample.Title(Film) with { Videos = [Video with { HasFreeAccess = new(true, false) }] } };
        var nothing = await InfoAsync(new Api(With(free)), new());
        Assert.Equal("FREE True - -", Told(nothing));
        Assert.Empty(nothing.Items("openedBy.accessModes"));
        Assert.Empty(nothing.Items("openedBy.offers"));
    }

    [Fact]
    public async Task Offers_are_read_once_for_all_videos_of_a_level_and_only_when_asked_for()
    {
        var api = Api.Counted();
        await api.DataAsync("{ cms { videos(perPage: 40) { items { accessInfo { openedBy { accessModes { id } } } } } } }");
        Assert.Equal(["Search video(1)", "Get product(40)", "GetPlatform(1)"], api.Store.Calls);
        await api.DataAsync("{ cms { videos(perPage: 40) { items { accessInfo { openedBy { offers { id } } } } } } }");
        Assert.Equal("Search product(1)", Assert.Single(api.Store.Calls.Skip(6)));
    }

    [Fact]
    public async Task A_product_tells_what_can_still_be_bought()
    {
        Assert.Equal((false, "NO_ACCESS", true), await UserAsync(Film));
        Assert.Equal((true, "PURCHASED", false), await UserAsync(Film, Bought));
        Assert.Equal((false, "EXPIRED", true), await UserAsync(Film, Bought with { DateExp = Api.Now }));
        var subscription = new ProductAccess { Id = 6, Type = ProductType.Svod, ProductId = Offer.Id };
        Assert.Equal((true, "SUBSCRIBED", true), await UserAsync(Film, subscription));
        Assert.Equal((true, "SUBSCRIBED", false), await UserAsync(Offer, subscription));
        Assert.Equal((false, "EXPIRED", true), await UserAsync(Offer, subscription with { DateExp = Api.Now }));
    }

    [Fact]
    public async Task The_first_play_starts_the_second_clock_of_a_rental()
    {
        var user = Sample.Owner(Bought with { DateExp = Api.Now.AddDays(30), WatchingDuration = 48 });
        var api = Api.With(user);
        Assert.Equal("RENTED True 2026-03-31T12:00:00.000Z -", Told(await InfoAsync(api, api.SignedIn(user))));

        await WatchAsync(api, user, Api.Now.AddHours(1), seek: 5);
        await WatchAsync(api, user, Api.Now.AddHours(2), seek: 9);

        var begun = Told(await InfoAsync(api, api.SignedIn(user, Api.Now.AddHours(2))));
        Assert.Equal("RENTED True 2026-03-03T13:00:00.000Z -", begun);
        var caller = api.SignedIn(user, Api.Now.AddHours(49)) with { User = await api.Accounts.FindAsync(user.Id, default), Token = null };
        Assert.Equal("EXPIRED False - -", Told(await InfoAsync(api, caller)));
        var accesses = await api.DataAsync("{ user { accesses { items { id dateExp } } } }", caller: caller with { At = Api.Now.AddHours(3) });
        Assert.Equal("2026-03-03T13:00:00.000Z", accesses.Items("user.accesses.items").Single().Text("dateExp"));
        Assert.Empty((await api.DataAsync("{ user { accesses { items { id } } } }", caller: caller)).Items("user.accesses.items"));
    }

    [Fact]
    public async Task Plays_are_counted_down_to_none()
    {
        var user = Sample.Owner(Bought with { MaximumViews = 2 });
        var api = Api.With(user);
        var end = Video.Duration!.Value;
        foreach (var (minute, seek, left) in new[] { (1, 10, "2"), (2, end, "1"), (3, end, "1"), (4, 10, "1"), (5, end, "0") })
        {
            await WatchAsync(api, user, Api.Now.AddMinutes(minute), seek);
            var told = Told(await InfoAsync(api, api.SignedIn(user, Api.Now.AddMinutes(minute))));
            Assert.Equal(left == "0" ? "VIEW_LIMIT False - 0" : $"PURCHASED True - {left}", told);
        }
    }

    [Fact]
    public async Task A_viewing_uses_up_what_opens_it_whatever_access_is_named()
    {
        var other = Bought with { Id = 6, ProductId = Offer.Id, Type = ProductType.Svod };
        var withdrawn = other with { DateExp = Api.Now.AddDays(-1) };
        var user = Sample.Owner(Bought with { MaximumViews = 2 }, withdrawn);
        var api = Api.With(user);
        await WatchAsync(api, user, Api.Now, Video.Duration!.Value, access: "6");
        Assert.Equal("PURCHASED True - 1", Told(await InfoAsync(api, api.SignedIn(user))));

        var subscriber = Sample.Owner(Bought with { MaximumViews = 2 }, other);
        api = Api.With(subscriber);
        await WatchAsync(api, subscriber, Api.Now, Video.Duration!.Value, access: "5");
        Assert.Empty((await api.Accounts.FindAsync(subscriber.Id, default))!.Accesses[0].Plays);
    }

    private static Core.Reading.CatalogContent With(Product changed) =>
        Api.Content with { Products = [.. Api.Content.Products.Select(p => p.Id == changed.Id ? changed : p)] };

    private static async Task WatchAsync(Api api, User user, DateTimeOffset at, double seek, string? access = null) =>
        Assert.True((await api.DataAsync(
            Watch, new { session = new { videoId = Video.Id, watchedTime = 5, seek, accessId = access } }, api.SignedIn(user, at)))
            .At("addWatchSession").GetBoolean());

    private static async Task<string> ToldAsync(params ProductAccess[] accesses) =>
        Told(await InfoAsync(Api.Generated, new() { User = Sample.Owner(accesses) }));

    private static string Told(JsonElement info) =>
        $"{info.Text("reason")} {info.At("streaming").GetBoolean()} {info.Text("expires") ?? "-"} "
        + (info.At("remainingViews") is { ValueKind: JsonValueKind.Number } left ? left.GetRawText() : "-");

    private static async Task<JsonElement> InfoAsync(Api api, Caller caller) =>
        (await api.DataAsync(Query, new { id = Film.Id }, caller)).Items("cms.product.extension.videos.items").Single().At("accessInfo");

    private static async Task<(bool Accessible, string? Reason, bool CanBuy)> UserAsync(Product product, params ProductAccess[] accesses)
    {
        var data = await Api.Generated.DataAsync(Query, new { id = product.Id }, new() { User = Sample.Owner(accesses) });
        var user = data.At("cms.product.extension.user");
        return (user.At("accessible").GetBoolean(), user.Text("reason"), user.At("canBuy").GetBoolean());
    }
}
