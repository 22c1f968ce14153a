using System.Collections.Frozen;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.ReadModel.Reading.Lists;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.Search.Documents.Bodies;
using Kinow.ClientApi.Search.Queries;

namespace Kinow.ClientApi.ReadModel.Reading;

/// <summary>
/// The catalogue on real servers: the container's cache in front, the search engine behind it, the database behind that. What one level of
/// a query reads travels together. Safe for concurrent use.
/// </summary>
internal sealed class CachedCatalogStore : ICatalogStore, IItemKindVisitor<object>
{
    private static readonly long[] SettingsId = [DocumentSource.SettingsId];

    private readonly CatalogCache cache;
    private readonly IBatchLoader loader;
    private readonly ChangeFeedFollower? feed;
    private readonly FrozenDictionary<ItemKind, object> readers;
    private readonly DocumentList<PlatformDocument> settings;

    /// <param name="cache">What the container remembers.</param>
    /// <param name="loader">Reads what it does not.</param>
    /// <param name="feed">Tells what has changed of it; null where ages alone decide.</param>
    internal CachedCatalogStore(CatalogCache cache, IBatchLoader loader, ChangeFeedFollower? feed = null)
    {
        (this.cache, this.loader, this.feed) = (cache, loader, feed);
        Changes = feed is null ? null : new CatalogChanges(cache.Rules);
        readers = ItemKinds.All.ToFrozenDictionary(static kind => kind, kind => kind.Accept(this));
        settings = new(cache.Settings, loader, cache.Rules.SettingsHardAge);
    }

    public ICatalogChanges? Changes { get; }

    public ReadBatch CreateBatch() => new LoadBatch(loader);

    public ValueTask<Page<T>[]> SearchAsync<T>(
        ItemKind<T> kind, ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
        where T : class => ReaderOf(kind).SearchAsync(searches, context, cancellationToken);

    public ValueTask<FacetCounts> CountAsync<T>(
        ItemKind<T> kind, ListRequest request, ImmutableArray<SearchField> fields, ReadContext context, CancellationToken cancellationToken)
        where T : class => new FacetList<T>(cache.Of(kind), loader).CountAsync(request, fields, context, cancellationToken);

    public async ValueTask<Page<Product>> SearchProductsAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken)
    {
        long[] named =
        [
            .. filter.Rights.Titles.Select(static right => right.ProductId)
                .Concat(filter.Rights.Subscriptions.Select(static right => right.OfferId)).Distinct(),
        ];
        var products = await GetAsync(ItemKinds.Product, named, context, cancellationToken);
        ImmutableArray<long> held = [.. products.OfType<Product>().Where(filter.Keeps).Select(static product => product.Id)];
        var search = new AccessSearch<Product>(
            new ProductAccessClauses(filter, held),
            (store, stop) => store.SearchProductsAsync(request, filter, new(context.Audience), stop));
        return await new AccessList<Product>(cache.Of(ItemKinds.Product), loader).SearchAsync(request, search, context, cancellationToken);
    }

    public ValueTask<Page<Video>> SearchVideosAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken)
    {
        var search = new AccessSearch<Video>(
            new VideoAccessClauses(filter), (store, stop) => store.SearchVideosAsync(request, filter, new(context.Audience), stop));
        return new AccessList<Video>(cache.Of(ItemKinds.Video), loader).SearchAsync(request, search, context, cancellationToken);
    }

    public ValueTask<T?[]> GetAsync<T>(ItemKind<T> kind, ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where T : class => ReaderOf(kind).GetAsync(ids, context, cancellationToken);

    public async ValueTask<TExtension?[]> GetExtensionsAsync<TExtension>(
        ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where TExtension : ProductExtension =>
        Array.ConvertAll(
            await ReaderOf(ItemKinds.Product).ReadAsync(ids, context, cancellationToken),
            static read => read.Body?.Extension as TExtension);

    public async ValueTask<Product?[]> GetProductsAsync(
        ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken) => Array.ConvertAll(
            await ReaderOf(ItemKinds.Product).ReadAsync(ids, context, cancellationToken), static read => read.Body);

    public ValueTask<PlatformSettings> GetSettingsAsync(ReadBatch? batch, CancellationToken cancellationToken) =>
        PlatformAsync(batch, static document => document.Settings, cancellationToken);

    public ValueTask<PlatformInfo> GetPlatformAsync(ReadBatch? batch, CancellationToken cancellationToken) =>
        PlatformAsync(batch, static document => document.Platform, cancellationToken);

    object IItemKindVisitor<object>.Visit<T>(ItemKind<T> kind)
    {
        var parents = new ParentLists<T>(kind, cache, loader);
        if (!ItemKinds.Stored.Contains(kind)) return new ItemReader<T>(kind, null, null, parents);
        var items = cache.Of(kind);
        return new ItemReader<T>(kind, new(items.Documents, loader, cache.Rules.HardAge), new SearchedList<T>(items, loader), parents);
    }

    private ItemReader<T> ReaderOf<T>(ItemKind<T> kind)
        where T : class => (ItemReader<T>)readers[kind];

    // Every request reads the settings before anything else: that is when it learns of changes.
    private ValueTask<TPart> PlatformAsync<TPart>(ReadBatch? batch, Func<PlatformDocument, TPart> part, CancellationToken cancellationToken)
    {
        var following = feed?.FollowAsync(canWait: cache.Settings.Find(DocumentSource.SettingsId) is not null) ?? Task.CompletedTask;
        if (!following.IsCompleted) return WaitAsync(following, batch, part, cancellationToken);
        var documents = settings.ReadAsync(SettingsId, batch, cancellationToken);
        return documents.IsCompletedSuccessfully ? new(part(Body(documents.Result))) : WaitAsync(documents, part);
    }

    private async ValueTask<TPart> WaitAsync<TPart>(
        Task following, ReadBatch? batch, Func<PlatformDocument, TPart> part, CancellationToken cancellationToken)
    {
        await following.WaitAsync(cancellationToken);
        return part(Body(await settings.ReadAsync(SettingsId, batch, cancellationToken)));
    }

    private static async ValueTask<TPart> WaitAsync<TPart>(
        ValueTask<Document<PlatformDocument>[]> documents, Func<PlatformDocument, TPart> part) =>
        part(Body(await documents));

    private static PlatformDocument Body(Document<PlatformDocument>[] documents) =>
        documents[0].Body ?? throw new StoreUnavailableException("The platform has not been set up.");
}
