using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Demo.Tests;

public sealed class LargeCatalogTests
{
    [Fact]
    public async Task The_largest_catalogue_works()
    {
        var content = GeneratedCatalog.Create(1, GeneratedCatalog.MaxProducts, Catalog.Now);
        var store = new EmbeddedCatalogStore(content);
        CatalogSearch[] searches =
        [
            Catalog.Search(ItemKinds.Product.Fields, new(100, 100)),
            Catalog.Search(ItemKinds.Product.Fields, new(Query: "type:SVOD")),
            Catalog.Search(ItemKinds.Product.Fields, new(PerPage: 30), ScopeKind.Category, 1),
        ];
        var pages = await store.SearchAsync(ItemKinds.Product, searches, new(Catalog.Audience()), CancellationToken.None);
        Assert.Equal(100, pages[0].Items.Length);
        Assert.InRange(pages[0].Pagination.Total, 85_000, 99_999);
        Assert.Equal(12, pages[1].Pagination.Total);
        Assert.Equal(30, pages[2].Items.Length);
        Assert.Equal(GeneratedCatalog.MaxProducts, content.Products.Select(product => product.Id).Distinct().Count());
    }
}
