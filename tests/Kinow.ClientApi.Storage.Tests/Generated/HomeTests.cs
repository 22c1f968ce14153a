using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Storage.Embedded;
using Kinow.ClientApi.Storage.Generated;

namespace Kinow.ClientApi.Storage.Tests.Generated;

public sealed class HomeTests
{
    [Theory]
    [InlineData(40)]
    [InlineData(100)]
    [InlineData(600)]
    [InlineData(GeneratedCatalog.DefaultProducts)]
    public async Task Ten_rails_have_thirty_products_everywhere(int products)
    {
        var store = new EmbeddedCatalogStore(GeneratedCatalog.Create(3, products, Catalog.Now));
        foreach (var country in new[] { "FR", "US", "TN", "DE", "GB", "" })
        {
            var audience = Catalog.Audience(country);
            var roots = Catalog.Search(CatalogFields.Categories, new(PerPage: 100, Query: "parent: 0"));
            var rails = Assert.Single(await store.SearchCategoriesAsync(new[] { roots }, audience, CancellationToken.None)).Items;
            Assert.Equal(10, rails.Length);
            var searches = rails.Select(r => Catalog.Search(CatalogFields.Products, new(PerPage: 30), ScopeKind.Category, r.Id)).ToArray();
            var pages = await store.SearchProductsAsync(searches, audience, CancellationToken.None);
            Assert.All(pages, page => Assert.Equal(30, page.Items.Length));
        }
    }

    [Fact]
    public async Task Hidden_shelves_stay_hidden()
    {
        var french = await Catalog.CategoriesAsync(Catalog.Audience("FR"), new(PerPage: 100), ScopeKind.Category, 2);
        var german = await Catalog.CategoriesAsync(Catalog.Audience("DE"), new(PerPage: 100), ScopeKind.Category, 2);
        Assert.Equal(5, french.Pagination.Total);
        Assert.Equal(6, german.Pagination.Total);
    }
}
