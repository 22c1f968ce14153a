using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Embedded.Tests;

public sealed class IncludeIdsTests
{
    private static readonly CatalogAudience Audience = Catalog.Audience();

    [Fact]
    public async Task Keeps_the_ids_that_are_visible_in_the_default_order()
    {
        var hidden = Catalog.Content.Products.First(p => !p.Active).Id;
        var page = await Catalog.ProductsAsync(Audience, new(IncludeIds: ["5", "3", "999999999", $"{hidden}", "x"]));
        var expected = Catalog.Content.Products.Where(p => p.Id is 3 or 5).OrderBy(p => p.Position).Select(p => p.Id);
        Assert.Equal(expected, page.Items.Select(p => p.Id));
        Assert.Equal(2, page.Pagination.Total);
    }

    [Fact]
    public async Task No_ids_find_nothing() =>
        Assert.Equal(0, (await Catalog.ProductsAsync(Audience, new(IncludeIds: []))).Pagination.Total);

    [Fact]
    public async Task Joins_with_query_and_scope()
    {
        var inRail = (await Catalog.ProductsAsync(Audience, new(PerPage: 3), ScopeKind.Category, 4)).Items.Select(p => $"{p.Id}").ToArray();
        var outside = Catalog.Content.Products.First(p => p.Categories.All(c => c.CategoryId != 4)).Id;
        var page = await Catalog.ProductsAsync(Audience, new(IncludeIds: [.. inRail, $"{outside}"]), ScopeKind.Category, 4);
        Assert.Equal(inRail, page.Items.Select(p => $"{p.Id}"));
        Assert.Equal(0, (await Catalog.ProductsAsync(Audience, new(IncludeIds: inRail, Query: "type:SVOD"))).Pagination.Total);
    }

    [Fact]
    public async Task Reads_by_id_stand_in_the_order_of_the_ids()
    {
        var hidden = Catalog.Content.Products.First(p => !p.Active).Id;
        var products = await Catalog.Store.GetAsync(ItemKinds.Product, new[] { 5, hidden, 3, -1, 5 }, new(Audience), default);
        Assert.Equal([5, null, 3, null, 5], products.Select(p => p?.Id));
        var categories = await Catalog.Store.GetAsync(ItemKinds.Category, new long[] { 902, 1 }, new(Audience), default);
        Assert.Equal([null, 1], categories.Select(c => c?.Id));
    }
}
