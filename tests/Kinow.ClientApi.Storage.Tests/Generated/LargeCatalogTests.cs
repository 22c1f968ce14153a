using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Generated;

namespace Kinow.ClientApi.Storage.Tests.Generated;

public sealed class LargeCatalogTests
{
    [Fact]
    public async Task The_largest_catalogue_works()
    {
        var content = GeneratedCatalog.Create(1, GeneratedCatalog.MaxProducts, Catalog.Now);
        var store = new EmbeddedCatalogStore(content);
        CatalogSearch[] searches =
        [
            Catalog.Search(CatalogFields.Products, new(100, 100)),
            Catalog.Search(CatalogFields.Products, new(Query: "type:SVOD")),
            Catalog.Search(CatalogFields.Products, new(PerPage: 30), ScopeKind.Category, 1),
        ];
        var pages = await store.SearchProductsAsync(searches, Catalog.Audience(), CancellationToken.None);
        Assert.Equal(100, pages[0].Items.Length);
        Assert.InRange(pages[0].Pagination.Total, 85_000, 99_999);
        Assert.Equal(12, pages[1].Pagination.Total);
        Assert.Equal(30, pages[2].Items.Length);
        Assert.Equal(GeneratedCatalog.MaxProducts, content.Products.Select(product => product.Id).Distinct().Count());
    }
}
