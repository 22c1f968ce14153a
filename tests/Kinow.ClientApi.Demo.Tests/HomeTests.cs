using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Demo.Tests;

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
            var roots = Catalog.Search(ItemKinds.Category.Fields, new(PerPage: 100, Query: "parent: 0"));
            var found = await store.SearchAsync(ItemKinds.Category, new[] { roots }, new(audience), CancellationToken.None);
            var rails = Assert.Single(found).Items;
            Assert.Equal(10, rails.Length);
            var searches = rails.Select(
                r => Catalog.Search(ItemKinds.Product.Fields, new(PerPage: 30), ScopeKind.Category, r.Id)).ToArray();
            var pages = await store.SearchAsync(ItemKinds.Product, searches, new(audience), CancellationToken.None);
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
