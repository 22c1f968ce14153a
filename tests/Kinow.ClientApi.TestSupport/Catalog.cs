using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;

namespace Kinow.ClientApi.TestSupport;

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

    internal static Task<Page<Product>> ProductsAsync(
        CatalogAudience audience, ListArguments arguments = default, ScopeKind scope = ScopeKind.All, long id = 0) =>
        PageAsync(ItemKinds.Product, audience, arguments, scope, id);

    internal static Task<Page<Video>> VideosAsync(
        CatalogAudience audience, ListArguments arguments = default, ScopeKind scope = ScopeKind.All, long id = 0) =>
        PageAsync(ItemKinds.Video, audience, arguments, scope, id);

    internal static Task<Page<Category>> CategoriesAsync(
        CatalogAudience audience, ListArguments arguments = default, ScopeKind scope = ScopeKind.All, long id = 0) =>
        PageAsync(ItemKinds.Category, audience, arguments, scope, id);

    private static async Task<Page<T>> PageAsync<T>(
        ItemKind<T> kind, CatalogAudience audience, ListArguments arguments, ScopeKind scope, long id)
        where T : class
    {
        var search = Search(kind.Fields, arguments, scope, id);
        return Assert.Single(await Store.SearchAsync(kind, new[] { search }, new(audience), CancellationToken.None));
    }
}
