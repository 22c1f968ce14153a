using System.Collections.Immutable;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Recommendations;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Suggestions;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.TestSupport;
using Kinow.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Agreement;

/// <summary>
/// Holds a store against the embedded one over the same catalogue: the same documents, in the same order, with the same totals.
/// </summary>
public abstract partial class AgreementTests
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
    public Task Products_agree() =>
        AgreeAsync(ItemKinds.Product, Products, [ScopeKind.All, ScopeKind.Category, ScopeKind.Actor, ScopeKind.Director]);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Categories_agree() => AgreeAsync(ItemKinds.Category, Sample.Content.Categories.Length, [ScopeKind.All, ScopeKind.Category]);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Categories_of_products_agree() =>
        AgreeAsync(ItemKinds.Category, Sample.Content.Categories.Length, [ScopeKind.Product, ScopeKind.Offer]);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Videos_agree() =>
        AgreeAsync(ItemKinds.Video, (int)videos.Max(), [ScopeKind.All, ScopeKind.Category, ScopeKind.Product, ScopeKind.VideoGroup]);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Video_groups_agree() => AgreeAsync(ItemKinds.VideoGroup, (int)groups.Max(), [ScopeKind.Product], least: Rounds / 3);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Extracts_agree() => AgreeAsync(ItemKinds.Extract, Products, [ScopeKind.All, ScopeKind.Product]);

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData("actor")]
    [InlineData("director")]
    public Task People_agree(string kind) => AgreeAsync(People(kind), Sample.Content.Actors.Length, [ScopeKind.All]);

    [ServerTheory(Server.OpenSearch, Server.Elasticsearch)]
    [InlineData("actor")]
    [InlineData("director")]
    public Task Credits_agree(string kind) => AgreeAsync(Credits(kind), Sample.Content.Actors.Length, [ScopeKind.Product]);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Tags_agree() => AgreeAsync(ItemKinds.Tag, Sample.Content.Tags.Length, [ScopeKind.All]);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Features_agree() => AgreeAsync(ItemKinds.Feature, Sample.Content.Features.Length, [ScopeKind.All]);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public Task Vouchers_agree() => AgreeAsync(ItemKinds.Voucher, Sample.Content.Of(ItemKinds.Voucher).Length, [ScopeKind.All]);

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Layouts_agree()
    {
        await AgreeAsync(ItemKinds.Screen, Sample.Content.Of(ItemKinds.Screen).Length, [ScopeKind.All]);
        await AgreeAsync(ItemKinds.Menu, Sample.Content.Of(ItemKinds.Menu).Length, [ScopeKind.All]);
        await AgreeAsync(ItemKinds.ContentPage, Sample.Content.Of(ItemKinds.ContentPage).Length, [ScopeKind.All]);
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Items_by_id_agree()
    {
        var store = await StoreAsync();
        for (var round = 0; round < 10; round++)
        {
            var audience = Audience();
            var products = Ids(static r => r.Next(1, Products + 20));
            await SameAsync(audience, (s, a) => s.GetAsync(ItemKinds.Product, products, new(a), default), store);
            var categories = Ids(static r => r.Next(1, 60));
            await SameAsync(audience, (s, a) => s.GetAsync(ItemKinds.Category, categories, new(a), default), store);
            var someVideos = Ids(r => videos[r.Next(videos.Length)]);
            await SameAsync(audience, (s, a) => s.GetAsync(ItemKinds.Video, someVideos, new(a), default), store);
            var someGroups = Ids(r => groups[r.Next(groups.Length)]);
            await SameAsync(audience, (s, a) => s.GetAsync(ItemKinds.VideoGroup, someGroups, new(a), default), store);
            await SameAsync(audience, (s, a) => s.GetAsync(ItemKinds.Actor, products, new(a), default), store);
            await SameAsync(audience, (s, a) => s.GetAsync(ItemKinds.Director, products, new(a), default), store);
        }
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task What_a_viewer_may_watch_agrees()
    {
        var (store, viewers) = (await StoreAsync(), new ViewerMaker(random));
        var (products, films) = (new ArgumentMaker(ItemKinds.Product.Fields, random), new ArgumentMaker(ItemKinds.Video.Fields, random));
        var (found, kept) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var audience = Audience();
            var filter = new AccessFilter(viewers.Make(audience.Instant), new(audience, viewers.Platform()));
            var isPlain = random.Next(2) == 0;
            Assert.Null(ListRequest.TryCreate(ItemKinds.Product.Fields, isPlain ? default : products.Make(Products), out var some));
            var expected = await Sample.Store.SearchProductsAsync(some, filter, new(audience), default);
            Same($"products {some.Key} {Dump.Of(filter)}", expected, await store.SearchProductsAsync(some, filter, new(audience), default));
            Assert.All(expected.Items, product => Assert.True(filter.Keeps(product)));

            Assert.Null(ListRequest.TryCreate(ItemKinds.Video.Fields, isPlain ? default : films.Make((int)videos.Max()), out var others));
            var watched = await Sample.Store.SearchVideosAsync(others, filter, new(audience), default);
            Same($"videos {others.Key} {Dump.Of(filter)}", watched, await store.SearchVideosAsync(others, filter, new(audience), default));
            found += expected.Pagination.Total + watched.Pagination.Total;
            if (isPlain) kept += expected.Pagination.Total < Products ? 1 : 0;
        }

        Assert.True(found > Rounds && kept > Rounds / 4, $"Only {found} items were found, and {kept} lists were shortened, in {Rounds} rounds.");
    }

    private static void Same<T>(string what, Page<T> expected, Page<T> actual)
    {
        Assert.True(expected.Pagination == actual.Pagination, $"{what}: {expected.Pagination} but {actual.Pagination}");
        Assert.Equal((what, Dump.Of(expected.Items)), (what, Dump.Of(actual.Items)));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Settings_agree()
    {
        var store = await StoreAsync();
        Assert.Equal(Dump.Of(Sample.Content.Settings), Dump.Of(await store.GetSettingsAsync(null, default)));
        Assert.Equal(Dump.Of(Sample.Content.Platform), Dump.Of(await store.GetPlatformAsync(null, default)));
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task Names_that_are_being_typed_agree()
    {
        var store = await StoreAsync();
        string[] names =
        [
            .. Sample.Content.Products.Select(static product => product.Name.In(LanguageCode.Parse("fr"))).OfType<string>(),
            .. Sample.Content.Actors.Select(static actor => actor.Name),
        ];
        for (var round = 0; round < Rounds / 2; round++)
        {
            var name = names[random.Next(names.Length)];
            if (TypedText.Read(name[..random.Next(1, name.Length + 1)]) is not { } typed) continue;
            var audience = Audience();
            await AgreeAsync(ItemKinds.Product, typed, audience, store);
            await AgreeAsync(ItemKinds.Actor, typed, audience, store);
        }
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task What_a_text_finds_agrees_and_so_do_its_facets()
    {
        var store = await StoreAsync();
        var (found, maker) = (0, new ArgumentMaker(ItemKinds.Product.Fields, random));
        ImmutableArray<SearchField> fields =
        [
            .. new[] { "category", "type", "metadata.Year", "metadata.Pays", "language", "quality", "tagId" }
                .Select(static name => ItemKinds.Product.Fields.Find(name)!),
        ];
        for (var round = 0; round < Rounds; round++)
        {
            var audience = Audience();
            var arguments = (random.Next(3) == 0 ? maker.Make(Products) : default) with { Text = Words.Mistyped(random, 3) };
            Assert.Null(ListRequest.TryCreate(ItemKinds.Product.Fields, arguments, out var request));
            var expected = (await Sample.Store.SearchAsync(ItemKinds.Product, new CatalogSearch[] { new(request) }, new(audience), default))[0];
            var actual = (await store.SearchAsync(ItemKinds.Product, new CatalogSearch[] { new(request) }, new(audience), default))[0];
            Same($"{arguments.Text} {arguments.Query}", expected, actual);
            var counts = await Sample.Store.CountAsync(ItemKinds.Product, request, fields, new(audience), default);
            var others = await store.CountAsync(ItemKinds.Product, request, fields, new(audience), default);
            Assert.Equal((arguments.Text, arguments.Query, Dump.Of(counts)), (arguments.Text, arguments.Query, Dump.Of(others)));
            found += expected.Pagination.Total;
        }

        Assert.True(found > Rounds, $"Only {found} items were found in {Rounds} rounds.");
    }

    [ServerFact(Server.OpenSearch, Server.Elasticsearch)]
    public async Task What_is_alike_agrees()
    {
        var (store, found) = (await StoreAsync(), 0);
        for (var round = 0; round < Rounds / 2; round++)
        {
            var audience = Audience();
            var product = Sample.Content.Products[random.Next(Products)];
            Product[] liked = [product, Sample.Content.Products[random.Next(Products)], Sample.Content.Products[random.Next(Products)]];
            CatalogSearch[] searches =
            [
                new(Similarity.SimilarTo(product, ListRequest.Default)),
                new(Similarity.RecommendedFor(liked, [1, 2, product.Id], ListRequest.Default)),
            ];
            var expected = await Sample.Store.SearchAsync(ItemKinds.Product, searches, new(audience), default);
            var actual = await store.SearchAsync(ItemKinds.Product, searches, new(audience), default);
            for (var i = 0; i < searches.Length; i++) Same($"{i} {product.Id}", expected[i], actual[i]);
            Assert.DoesNotContain(expected[0].Items.Concat(expected[1].Items), other => other.Id == product.Id);
            found += expected[0].Pagination.Total;
        }

        Assert.True(found > Rounds, $"Only {found} items are alike in {Rounds} rounds.");
    }

    /// <summary>The store, with the whole of <see cref="Sample.Content"/> in it.</summary>
    private protected abstract Task<ICatalogStore> StoreAsync();

    private static IEnumerable<ProductTvod> Titles() => Sample.Content.Products.Select(static p => p.Extension).OfType<ProductTvod>();

    private static async Task SameAsync<T>(CatalogAudience audience, Func<ICatalogStore, CatalogAudience, ValueTask<T[]>> get, ICatalogStore store) =>
        Assert.Equal((await get(Sample.Store, audience)).Select(Dump.Of), (await get(store, audience)).Select(Dump.Of));

    private ReadOnlyMemory<long> Ids(Func<Random, long> next) => Enumerable.Range(0, 8).Select(_ => next(random)).ToArray();

    private CatalogAudience Audience() => Catalog.Audience(
        Countries[random.Next(Countries.Length)], Languages[random.Next(Languages.Length)], Catalog.Now.AddDays(random.Next(3) * 20).AddMinutes(random.Next(48 * 60)))
        with
    { Groups = Groups() };

    private GroupSet Groups() => random.Next(10) switch
    {
        < 4 => GroupSet.None,
        4 => GroupSet.Unknown,
        _ => GroupSet.Of([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (long)random.Next(1, 7))]),
    };

    private static ItemKind<Person> People(string name) => name == "actor" ? ItemKinds.Actor : ItemKinds.Director;

    private static ItemKind<Credit> Credits(string name) => name == "actor" ? ItemKinds.ActorCredit : ItemKinds.DirectorCredit;

    private static async Task AgreeAsync<T>(ItemKind<T> kind, TypedText typed, CatalogAudience audience, ICatalogStore store)
        where T : class
    {
        Assert.Null(ListRequest.TryCreate(kind.Fields, new(Query: typed.Query), out var request));
        CatalogSearch[] searches = [new(request, CatalogScope.All)];
        var expected = (await Sample.Store.SearchAsync(kind, searches, new(audience), default))[0];
        var actual = (await store.SearchAsync(kind, searches, new(audience), default))[0];
        Assert.Equal((typed.Query, Dump.Of(expected.Items)), (typed.Query, Dump.Of(actual.Items)));
    }

    private async Task AgreeAsync<T>(ItemKind<T> kind, int maxId, ScopeKind[] scopes, int? least = null)
        where T : class
    {
        var store = await StoreAsync();
        var maker = new ArgumentMaker(kind.Fields, random);
        var found = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var (scope, audience) = (scopes[random.Next(scopes.Length)], Audience());
            var arguments = scope == ScopeKind.All || random.Next(2) == 0 ? maker.Make(maxId) : default;
            Assert.Null(ListRequest.TryCreate(kind.Fields, arguments, out var request));
            var searches = Enumerable.Range(0, 3).Select(_ => new CatalogSearch(request, new(scope, ParentOf(scope)))).ToArray();

            var expected = await Sample.Store.SearchAsync(kind, searches, new(audience), default);
            var actual = await store.SearchAsync(kind, searches, new(audience), default);
            for (var i = 0; i < searches.Length; i++)
            {
                var what = $"{searches[i].Scope} {arguments.Query} {Dump.Of(arguments.Sort?.Select(s => s.Field + s.Order))} for {audience}";
                Assert.True(expected[i].Pagination == actual[i].Pagination, $"{what}: {expected[i].Pagination} but {actual[i].Pagination}");
                Assert.Equal((what, Dump.Of(expected[i].Items)), (what, Dump.Of(actual[i].Items)));
                found += expected[i].Items.Length;
            }
        }

        Assert.True(found > (least ?? Rounds / 2), $"Only {found} items were found in {Rounds} rounds.");
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
        ScopeKind.Channel => random.Next(1, 10),
        ScopeKind.VideoGroup => groups[random.Next(groups.Length)],
        ScopeKind.Actor => Listed(Sample.Content.Actors),
        ScopeKind.Director => Listed(Sample.Content.Directors),
        _ => 0,
    };
}
