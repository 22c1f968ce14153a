using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Generated;

namespace Kinow.ClientApi.Storage.Tests;

/// <summary>The generated catalogue that tests share, and short ways to ask it.</summary>
internal static class Catalog
{
    internal static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    internal static readonly CatalogContent Content = GeneratedCatalog.Create(42, GeneratedCatalog.DefaultProducts, Now);

    internal static readonly EmbeddedCatalogStore Store = new(Content);

    internal static CatalogAudience Audience(string country = "FR", string language = "fr", DateTimeOffset? at = null) => new(
        country.Length == 0 ? CountryCode.Unknown : CountryCode.Parse(country),
        new LanguageChain(LanguageCode.Parse(language), LanguageCode.Parse("en")),
        at ?? Now);

    internal static CatalogSearch Search(SearchSchema schema, ListArguments arguments, ScopeKind scope = ScopeKind.All, long id = 0)
    {
        var error = ListRequest.TryCreate(schema, arguments, out var request);
        Assert.Null(error);
        return new(request, new(scope, id));
    }

    internal static async Task<Page<Product>> ProductsAsync(
        CatalogAudience audience, ListArguments arguments = default, ScopeKind scope = ScopeKind.All, long id = 0)
    {
        var search = Search(CatalogFields.Products, arguments, scope, id);
        return Assert.Single(await Store.SearchProductsAsync(new[] { search }, audience, CancellationToken.None));
    }

    internal static async Task<Page<Video>> VideosAsync(
        CatalogAudience audience, ListArguments arguments = default, ScopeKind scope = ScopeKind.All, long id = 0)
    {
        var search = Search(CatalogFields.Videos, arguments, scope, id);
        return Assert.Single(await Store.SearchVideosAsync(new[] { search }, audience, CancellationToken.None));
    }

    internal static async Task<Page<Category>> CategoriesAsync(
        CatalogAudience audience, ListArguments arguments = default, ScopeKind scope = ScopeKind.All, long id = 0)
    {
        var search = Search(CatalogFields.Categories, arguments, scope, id);
        return Assert.Single(await Store.SearchCategoriesAsync(new[] { search }, audience, CancellationToken.None));
    }
}
