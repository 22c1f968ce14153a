using System.Collections.Immutable;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Embedded;

/// <summary>
/// A catalogue in memory. All calls complete at once; it is safe for concurrent use and its content never changes, but how often vouchers
/// were used, and what is told of live events while they run.
/// </summary>
public sealed class EmbeddedCatalogStore : ICatalogStore, IItemKindVisitor<object>
{
    private readonly CatalogContent content;
    private readonly IndexedCatalog catalog;
    private readonly CountryClasses countries;
    private readonly GroupClasses groups;
    private readonly Dictionary<ItemKind, object> readers;
    private readonly PresentItems<Voucher> vouchers;
    private readonly PresentItems<LiveEvent> events;

    /// <summary>A store over a content.</summary>
    /// <param name="usesOf">How often a voucher was used, beside what the content says; never when not given.</param>
    /// <param name="now">Gives a live event as it stands now; as the content has it when not given.</param>
    public EmbeddedCatalogStore(
        CatalogContent content, Func<long, int>? usesOf = null, Func<LiveEvent, PresentItem<LiveEvent>>? now = null)
    {
        this.content = content;
        vouchers = new(voucher => new(usesOf is null ? voucher : voucher with { Used = voucher.Used + usesOf(voucher.Id) }));
        events = new(now ?? (static item => new(item)));
        Changes = new EmbeddedChanges(usesOf is null ? null : ItemKinds.Voucher);
        catalog = new(content);
        countries = new(content);
        groups = new(content);
        readers = ItemKinds.All.ToDictionary(static kind => kind, kind => kind.Accept(this));
    }

    /// <inheritdoc/>
    public ICatalogChanges Changes { get; }

    /// <inheritdoc/>
    public ReadBatch? CreateBatch() => null;

    /// <inheritdoc/>
    public ValueTask<Page<T>[]> SearchAsync<T>(
        ItemKind<T> kind, ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(events.Of(vouchers.Of(ReaderOf(kind).Search(searches.Span, context, cancellationToken), context), context));
    }

    /// <inheritdoc/>
    public ValueTask<FacetCounts> CountAsync<T>(
        ItemKind<T> kind, ListRequest request, ImmutableArray<SearchField> fields, ReadContext context, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(FacetCounter.Count(ReaderOf(kind).SearchAll(new(request), context, cancellationToken), fields));
    }

    /// <inheritdoc/>
    public ValueTask<Page<Product>> SearchProductsAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken) =>
        new(ReaderOf(ItemKinds.Product).Search(request, context, filter.Keeps, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Page<Video>> SearchVideosAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken)
    {
        var products = ReaderOf(ItemKinds.Product);
        return new(ReaderOf(ItemKinds.Video).Search(
            request, context, video => filter.Keeps(video, products.Find(video.ProductId)), cancellationToken));
    }

    /// <inheritdoc/>
    public ValueTask<T?[]> GetAsync<T>(ItemKind<T> kind, ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(events.Of(vouchers.Of(ReaderOf(kind).Get(ids.Span, context), context), context));
    }

    /// <inheritdoc/>
    public ValueTask<TExtension?[]> GetExtensionsAsync<TExtension>(
        ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where TExtension : ProductExtension
    {
        var (products, extensions) = (ReaderOf(ItemKinds.Product), new TExtension?[ids.Length]);
        for (var i = 0; i < extensions.Length; i++) extensions[i] = products.Find(ids.Span[i])?.Extension as TExtension;
        return new(extensions);
    }

    /// <inheritdoc/>
    public ValueTask<Product?[]> GetProductsAsync(ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
    {
        var (products, found) = (ReaderOf(ItemKinds.Product), new Product?[ids.Length]);
        for (var i = 0; i < found.Length; i++) found[i] = products.Find(ids.Span[i]);
        return new(found);
    }

    /// <inheritdoc/>
    public ValueTask<PlatformSettings> GetSettingsAsync(ReadBatch? batch, CancellationToken cancellationToken) => new(content.Settings);

    /// <inheritdoc/>
    public ValueTask<PlatformInfo> GetPlatformAsync(ReadBatch? batch, CancellationToken cancellationToken) => new(content.Platform);

    object IItemKindVisitor<object>.Visit<T>(ItemKind<T> kind) => new KindReader<T>(catalog.Of(kind), countries, groups);

    private KindReader<T> ReaderOf<T>(ItemKind<T> kind)
        where T : class => (KindReader<T>)readers[kind];
}
