using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Lists;

/// <summary>Answers fields from the catalogue: one call to the store for all parents of a level.</summary>
internal sealed class CatalogReader(ICatalogStore store)
{
    /// <summary>Answers a collection field.</summary>
    /// <param name="batch">The parents, and where their pages go.</param>
    /// <param name="arguments">The field's arguments, the same for all parents.</param>
    /// <param name="scopeOf">What the collection of one parent is limited to.</param>
    /// <exception cref="GraphQLException">An argument is not accepted; the code is BAD_USER_INPUT.</exception>
    public ValueTask ListAsync<TParent, TItem>(
        ItemKind<TItem> kind, Batch<TParent, Page<TItem>> batch, IListArguments arguments, Func<TParent, CatalogScope> scopeOf,
        ClientApiRequest request)
        where TParent : class
        where TItem : class
    {
        var list = ListArgument.Read(kind.Fields, arguments);
        return ListAsync(kind, batch, parent => new(list, scopeOf(parent)), request);
    }

    /// <summary>Answers a collection field whose parents are searched for in ways of their own.</summary>
    /// <param name="batch">The parents, and where their pages go.</param>
    /// <param name="searchOf">The search of one parent; all are of the same scope.</param>
    public ValueTask ListAsync<TParent, TItem>(
        ItemKind<TItem> kind, Batch<TParent, Page<TItem>> batch, Func<TParent, CatalogSearch> searchOf, ClientApiRequest request)
        where TParent : class
        where TItem : class
    {
        var searches = new CatalogSearch[batch.Count];
        for (var i = 0; i < searches.Length; i++) searches[i] = searchOf(batch[i]);
        var pages = store.SearchAsync(kind, searches, request.ReadContext, request.CancellationToken);
        if (!pages.IsCompletedSuccessfully) return WaitAsync(batch, pages);
        Set(batch, pages.Result);
        return default;
    }

    /// <summary>Reads one page.</summary>
    public async ValueTask<Page<TItem>> PageAsync<TItem>(ItemKind<TItem> kind, CatalogSearch search, ClientApiRequest request)
        where TItem : class => (await PagesAsync(kind, new[] { search }, request))[0];

    /// <summary>Reads pages; asks nothing when there are no searches.</summary>
    /// <param name="searches">Searches of one kind of scope.</param>
    public ValueTask<Page<TItem>[]> PagesAsync<TItem>(
        ItemKind<TItem> kind, ReadOnlyMemory<CatalogSearch> searches, ClientApiRequest request)
        where TItem : class => PagesAsync(kind, searches, request.ReadContext, request.CancellationToken);

    /// <summary>Reads pages as another audience than the request's sees them.</summary>
    public ValueTask<Page<TItem>[]> PagesAsync<TItem>(
        ItemKind<TItem> kind, ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
        where TItem : class => searches.IsEmpty ? new([]) : store.SearchAsync(kind, searches, context, cancellationToken);

    /// <summary>Counts the values that fields have among all that a search finds.</summary>
    public ValueTask<FacetCounts> CountAsync<TItem>(
        ItemKind<TItem> kind, ListRequest list, ImmutableArray<SearchField> fields, ClientApiRequest request)
        where TItem : class => store.CountAsync(kind, list, fields, request.ReadContext, request.CancellationToken);

    /// <summary>Reads a page of the products that a viewer has access to.</summary>
    /// <exception cref="GraphQLException">An argument is not accepted; the code is BAD_USER_INPUT.</exception>
    public ValueTask<Page<Product>> ProductsAsync(AccessFilter filter, IListArguments arguments, ClientApiRequest request) =>
        store.SearchProductsAsync(
            ListArgument.Read(ItemKinds.Product.Fields, arguments), filter, request.ReadContext, request.CancellationToken);

    /// <summary>Reads a page of the videos that a viewer may watch.</summary>
    /// <exception cref="GraphQLException">An argument is not accepted; the code is BAD_USER_INPUT.</exception>
    public ValueTask<Page<Video>> VideosAsync(AccessFilter filter, IListArguments arguments, ClientApiRequest request) =>
        store.SearchVideosAsync(
            ListArgument.Read(ItemKinds.Video.Fields, arguments), filter, request.ReadContext, request.CancellationToken);

    /// <summary>Answers a field that is one item; asks nothing when no parent has one.</summary>
    /// <param name="batch">The parents, and where their items go.</param>
    /// <param name="idOf">The id of the item of one parent; null for none.</param>
    public async ValueTask ItemAsync<TParent, TItem>(
        ItemKind<TItem> kind, Batch<TParent, TItem> batch, Func<TParent, long?> idOf, ClientApiRequest request)
        where TParent : class
        where TItem : class
    {
        var (ids, parents) = (new long[batch.Count], new int[batch.Count]);
        var count = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            if (idOf(batch[i]) is not { } id) continue;
            (ids[count], parents[count]) = (id, i);
            count++;
        }

        var items = await ItemsAsync(kind, ids.AsMemory(0, count), request);
        for (var i = 0; i < items.Length; i++) batch.Set(parents[i], items[i]);
    }

    /// <summary>Reads items by id; null where there is none to see. Asks nothing when there are no ids.</summary>
    public ValueTask<TItem?[]> ItemsAsync<TItem>(ItemKind<TItem> kind, ReadOnlyMemory<long> ids, ClientApiRequest request)
        where TItem : class => ItemsAsync(kind, ids, request.ReadContext, request.CancellationToken);

    /// <summary>Reads items by id as another audience than the request's sees them.</summary>
    public ValueTask<TItem?[]> ItemsAsync<TItem>(
        ItemKind<TItem> kind, ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where TItem : class => ids.IsEmpty ? new([]) : store.GetAsync(kind, ids, context, cancellationToken);

    /// <summary>Reads the item of each parent; null where there is none to see.</summary>
    /// <param name="idOf">The id of the item of one parent.</param>
    public ValueTask<TItem?[]> ItemsAsync<TParent, TResult, TItem>(
        ItemKind<TItem> kind, Batch<TParent, TResult> batch, Func<TParent, long> idOf, ClientApiRequest request)
        where TParent : class
        where TItem : class
    {
        var ids = new long[batch.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = idOf(batch[i]);
        return ItemsAsync(kind, ids, request);
    }

    /// <summary>
    /// Reads what is particular to offers or bundles by id, whoever may see them; null where there is none. Asks nothing when there are no
    /// ids.
    /// </summary>
    public ValueTask<TExtension?[]> ExtensionsAsync<TExtension>(ReadOnlyMemory<long> ids, ClientApiRequest request)
        where TExtension : ProductExtension =>
        ids.IsEmpty ? new([]) : store.GetExtensionsAsync<TExtension>(ids, request.ReadContext, request.CancellationToken);

    /// <summary>Reads all offers that the audience sees, in the platform's order.</summary>
    public async ValueTask<IReadOnlyList<Product>> VisibleOffersAsync(ClientApiRequest request)
    {
        var offers = new List<Product>();
        for (var (page, last) = (1, 1); page <= last; page++)
        {
            var found = await PageAsync(ItemKinds.Product, new(ListArgument.Offers(page)), request);
            offers.AddRange(found.Items);
            last = found.Pagination.LastPage;
        }

        return offers;
    }

    /// <summary>Reads what the platform was configured with.</summary>
    public ValueTask<PlatformSettings> SettingsAsync(ClientApiRequest request) =>
        store.GetSettingsAsync(request.ReadContext.Batch, request.CancellationToken);

    /// <summary>Reads the identity of the platform.</summary>
    public ValueTask<PlatformInfo> PlatformAsync(ClientApiRequest request) =>
        store.GetPlatformAsync(request.ReadContext.Batch, request.CancellationToken);

    private static async ValueTask WaitAsync<TParent, TItem>(Batch<TParent, Page<TItem>> batch, ValueTask<Page<TItem>[]> pages)
        where TParent : class => Set(batch, await pages);

    private static void Set<TParent, TItem>(Batch<TParent, Page<TItem>> batch, Page<TItem>[] pages)
        where TParent : class
    {
        for (var i = 0; i < pages.Length; i++) batch.Set(i, pages[i]);
    }
}
