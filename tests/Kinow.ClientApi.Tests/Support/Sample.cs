using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Finds products of the generated catalogue by what is special about them.</summary>
internal static class Sample
{
    public static CatalogAudience Audience { get; } = AudienceIn("FR");

    public static CatalogAudience AudienceIn(string country) => new(
        CountryCode.Parse(country),
        new(Api.Content.Settings.DefaultLanguage.Code, Api.Content.Settings.DefaultLanguage.Code),
        Api.Now);

    public static bool IsVisible(Product product) => ItemKinds.Product.IsVisible(product, Audience);

    public static ProductTvod Title(Product product) => Assert.IsType<ProductTvod>(product.Extension);

    public static bool IsVisibleSeries(Product product) =>
        product.Extension is ProductTvod title && IsVisible(product) && title.VideoGroups.Count(g => g.Videos.Length > 1) > 1;

    /// <summary>A visible title that fits; the generated catalogue holds one of each awkward kind.</summary>
    public static Product VisibleTitle(Func<Product, ProductTvod, bool> fits) =>
        Api.Content.Products.First(p => p.Extension is ProductTvod title && IsVisible(p) && fits(p, title));

    /// <summary>An account that has got something.</summary>
    public static User Owner(params ReadOnlySpan<ProductAccess> accesses) => new()
    {
        Id = Guid.CreateVersion7(Api.Now),
        Profile = new() { Email = EmailAddress.Parse("owner@example.com"), Firstname = "Ada", Lastname = "Owner" },
        Accesses = [.. accesses],
    };
}
