using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Storage.Tests.Agreement;

/// <summary>Holds a store against the embedded one over the same catalogue: the same documents, in the same order, with the same totals.</summary>
public abstract class AgreementTests
{
    private static readonly string[] Countries = ["FR", "US", "TN", "GB", "DE", "SE", ""];
    private static readonly string[] Languages = ["fr", "en", "ar"];

    private readonly Random random = new(7);
    private readonly long[] videos = [.. Titles().SelectMany(static t => t.Videos).Select(static v => v.Id)];
    private readonly long[] groups = [.. Titles().SelectMany(static t => t.VideoGroups).Select(static g => g.Id)];

    /// <summary>Searches of each kind of item.</summary>
    private protected virtual int Rounds => 60;

    private static int Products => Sample.Content.Products.Length;

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Products_agree() => AgreeAsync(
        CatalogFields.Products, Products, [ScopeKind.All, ScopeKind.Category, ScopeKind.Actor, ScopeKind.Director],
        static (store, searches, audience) => store.SearchProductsAsync(searches, audience, default));

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Categories_agree() => AgreeAsync(
        CatalogFields.Categories, Sample.Content.Categories.Length, [ScopeKind.All, ScopeKind.Category],
        static (store, searches, audience) => store.SearchCategoriesAsync(searches, audience, default));

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Categories_of_products_agree() => AgreeAsync(
        CatalogFields.Categories, Sample.Content.Categories.Length, [ScopeKind.Product, ScopeKind.Offer],
        static (store, searches, audience) => store.SearchCategoriesAsync(searches, audience, default));

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Videos_agree() => AgreeAsync(
        CatalogFields.Videos, (int)videos.Max(), [ScopeKind.All, ScopeKind.Category, ScopeKind.Product, ScopeKind.VideoGroup],
        static (store, searches, audience) => store.SearchVideosAsync(searches, audience, default));

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Video_groups_agree() => AgreeAsync(
        CatalogFields.VideoGroups, (int)groups.Max(), [ScopeKind.Product],
        static (store, searches, audience) => store.SearchVideoGroupsAsync(searches, audience, default));

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Extracts_agree() => AgreeAsync(
        CatalogFields.Extracts, Products, [ScopeKind.All, ScopeKind.Product],
        static (store, searches, audience) => store.SearchExtractsAsync(searches, audience, default));

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(PersonKind.Actor)]
    [InlineData(PersonKind.Director)]
    public Task People_agree(PersonKind kind) => AgreeAsync(
        CatalogFields.People, Sample.Content.Actors.Length, [ScopeKind.All],
        (store, searches, audience) => store.SearchPeopleAsync(kind, searches, audience, default));

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData(PersonKind.Actor)]
    [InlineData(PersonKind.Director)]
    public Task Credits_agree(PersonKind kind) => AgreeAsync(
        CatalogFields.Credits, Sample.Content.Actors.Length, [ScopeKind.Product],
        (store, searches, audience) => store.SearchCreditsAsync(kind, searches, audience, default));

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Tags_agree() => AgreeAsync(
        CatalogFields.Tags, Sample.Content.Tags.Length, [ScopeKind.All],
        static (store, searches, audience) => store.SearchTagsAsync(searches, audience, default));

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Features_agree() => AgreeAsync(
        CatalogFields.Features, Sample.Content.Features.Length, [ScopeKind.All],
        static (store, searches, audience) => store.SearchFeaturesAsync(searches, audience, default));

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Items_by_id_agree()
    {
        var store = await StoreAsync();
        for (var round = 0; round < 10; round++)
        {
            var audience = Audience();
            var products = Ids(static r => r.Next(1, Products + 20));
            await SameAsync(audience, (s, a) => s.GetProductsAsync(products, a, default), store);
            var categories = Ids(static r => r.Next(1, 60));
            await SameAsync(audience, (s, a) => s.GetCategoriesAsync(categories, a, default), store);
            var someVideos = Ids(r => videos[r.Next(videos.Length)]);
            await SameAsync(audience, (s, a) => s.GetVideosAsync(someVideos, a, default), store);
            var someGroups = Ids(r => groups[r.Next(groups.Length)]);
            await SameAsync(audience, (s, a) => s.GetVideoGroupsAsync(someGroups, a, default), store);
            await SameAsync(audience, (s, a) => s.GetPeopleAsync(PersonKind.Actor, products, a, default), store);
            await SameAsync(audience, (s, a) => s.GetPeopleAsync(PersonKind.Director, products, a, default), store);
        }
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Settings_agree()
    {
        var store = await StoreAsync();
        Assert.Equal(Dump.Of(Sample.Content.Settings), Dump.Of(await store.GetSettingsAsync(null, default)));
        Assert.Equal(Dump.Of(Sample.Content.Platform), Dump.Of(await store.GetPlatformAsync(null, default)));
    }

    /// <summary>The store, with the whole of <see cref="Sample.Content"/> in it.</summary>
    private protected abstract Task<ICatalogStore> StoreAsync();

    private static IEnumerable<ProductTvod> Titles() => Sample.Content.Products.Select(static p => p.Extension).OfType<ProductTvod>();

    private static async Task SameAsync<T>(CatalogAudience audience, Func<ICatalogStore, CatalogAudience, ValueTask<T[]>> get, ICatalogStore store) =>
        Assert.Equal((await get(Sample.Store, audience)).Select(Dump.Of), (await get(store, audience)).Select(Dump.Of));

    private ReadOnlyMemory<long> Ids(Func<Random, long> next) => Enumerable.Range(0, 8).Select(_ => next(random)).ToArray();

    private CatalogAudience Audience() => Catalog.Audience(
        Countries[random.Next(Countries.Length)], Languages[random.Next(Languages.Length)], Catalog.Now.AddDays(random.Next(3) * 20).AddMinutes(random.Next(48 * 60)));

    private async Task AgreeAsync<T>(
        FieldSet<T> fields,
        int maxId,
        ScopeKind[] scopes,
        Func<ICatalogStore, ReadOnlyMemory<CatalogSearch>, CatalogAudience, ValueTask<Page<T>[]>> search)
    {
        var store = await StoreAsync();
        var maker = new ArgumentMaker(fields, random);
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var (scope, audience) = (scopes[random.Next(scopes.Length)], Audience());
            var arguments = scope == ScopeKind.All || random.Next(2) == 0 ? maker.Make(maxId) : default;
            Assert.Null(ListRequest.TryCreate(fields, arguments, out var request));
            var searches = Enumerable.Range(0, 3).Select(_ => new CatalogSearch(request, new(scope, ParentOf(scope)))).ToArray();

            var expected = await search(Sample.Store, searches, audience);
            var actual = await search(store, searches, audience);
            for (var i = 0; i < searches.Length; i++)
            {
                var what = $"{searches[i].Scope} {arguments.Query} {Dump.Of(arguments.Sort?.Select(s => s.Field + s.Order))} for {audience}";
                Assert.True(expected[i].Pagination == actual[i].Pagination, $"{what}: {expected[i].Pagination} but {actual[i].Pagination}");
                Assert.Equal((what, Dump.Of(expected[i].Items)), (what, Dump.Of(actual[i].Items)));
                found += expected[i].Items.Length;
            }
        }

        Assert.True(found > Rounds / 2, $"Only {found} items were found in {Rounds} rounds.");
    }

    // Nobody comes upon a person who is not listed.
    private long Listed(IEnumerable<Person> people)
    {
        var listed = people.Where(static person => person.Active).ToArray();
        return listed[random.Next(listed.Length)].Id;
    }

    private long ParentOf(ScopeKind scope) => scope switch
    {
        ScopeKind.Category => random.Next(1, 45),
        ScopeKind.Product => random.Next(1, Products),
        ScopeKind.Offer => random.Next(Products - 6, Products + 1),
        ScopeKind.VideoGroup => groups[random.Next(groups.Length)],
        ScopeKind.Actor => Listed(Sample.Content.Actors),
        ScopeKind.Director => Listed(Sample.Content.Directors),
        _ => 0,
    };
}
