using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Embedded.Tests;

public sealed class CacheTests
{
    [Fact]
    public async Task A_known_page_is_the_same_object_until_a_window_opens()
    {
        var audience = Catalog.Audience();
        var first = await Catalog.ProductsAsync(audience, new(PerPage: 30), ScopeKind.Category, 1);
        Assert.Same(first, await Catalog.ProductsAsync(audience with { Instant = Catalog.Now.AddTicks(1) }, new(PerPage: 30), ScopeKind.Category, 1));
        var later = await Catalog.ProductsAsync(
            audience with { Instant = Catalog.Now.AddDays(3) }, new(PerPage: 30), ScopeKind.Category, 1);
        Assert.NotSame(first, later);
    }

    [Fact]
    public async Task Countries_that_no_rule_names_share_pages() => Assert.Same(
        await Catalog.ProductsAsync(Catalog.Audience("SE"), new(PerPage: 7)),
        await Catalog.ProductsAsync(Catalog.Audience("JP"), new(PerPage: 7)));

    [Fact]
    public async Task Groups_that_no_restriction_names_share_pages_and_others_do_not()
    {
        var audience = Catalog.Audience();
        var nobodys = await Catalog.ProductsAsync(audience, new(PerPage: 7));
        Assert.Same(nobodys, await Catalog.ProductsAsync(audience with { Groups = GroupSet.Of([77, 78]) }, new(PerPage: 7)));
        var members = await Catalog.ProductsAsync(audience with { Groups = GroupSet.Of([1, 77]) }, new(PerPage: 7));
        Assert.NotSame(nobodys, members);
        Assert.Same(members, await Catalog.ProductsAsync(audience with { Groups = GroupSet.Of([1]) }, new(PerPage: 7)));
        Assert.True(members.Pagination.Total > nobodys.Pagination.Total);
        Assert.Same(
            await Catalog.CategoriesAsync(audience, new(PerPage: 7)),
            await Catalog.CategoriesAsync(audience with { Groups = GroupSet.Of([1]) }, new(PerPage: 7)));
    }

    [Fact]
    public async Task Ten_known_rails_allocate_little_more_than_the_array_of_pages()
    {
        var audience = Catalog.Audience();
        var request = Catalog.Search(ItemKinds.Product.Fields, new(PerPage: 30)).Request;
        var searches = Enumerable.Range(1, 10).Select(rail => new CatalogSearch(request, new(ScopeKind.Category, rail))).ToArray();
        await Catalog.Store.SearchAsync(ItemKinds.Product, searches, new(audience), default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) await Catalog.Store.SearchAsync(ItemKinds.Product, searches, new(audience), default);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 256);
    }

    [Fact]
    public void A_full_cache_forgets_what_was_not_used_lately()
    {
        var cache = new GenerationCache<int, string>(100, static _ => 10);
        for (var i = 0; i < 1000; i++)
        {
            cache.Set(i, "x");
            Assert.NotNull(cache.Find(0));
        }

        Assert.Null(cache.Find(1));
        Assert.NotNull(cache.Find(999));
        Assert.InRange(cache.Count, 1, 25);
    }

    [Fact]
    public async Task A_stopped_search_stops()
    {
        var search = Catalog.Search(ItemKinds.Product.Fields, new(Query: "never-asked-before"));
        await Assert.ThrowsAsync<OperationCanceledException>(
            async () => await Catalog.Store.SearchAsync(
                ItemKinds.Product, new[] { search }, new(Catalog.Audience()), new CancellationToken(true)));
    }

    [Fact]
    public async Task Many_threads_get_the_same_answers()
    {
        var store = new EmbeddedCatalogStore(Catalog.Content);
        var searches = Enumerable.Range(1, 10)
            .Select(rail => Catalog.Search(ItemKinds.Product.Fields, new(Query: rail % 2 == 0 ? "type:TVOD" : null), ScopeKind.Category, rail))
            .ToArray();
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            var pages = await store.SearchAsync(ItemKinds.Product, searches, new(Catalog.Audience()), default);
            return string.Join(';', pages.SelectMany(page => page.Items).Select(product => product.Id));
        })));
        Assert.Single(answers.Distinct());
    }
}
