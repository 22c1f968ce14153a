using System.Collections.Immutable;
using Kinow.ClientApi.Core.Access;
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

namespace Kinow.ClientApi.Tests.Support;

/// <summary>Passes calls on, and remembers which there were and for how many parents.</summary>
internal sealed class CountingStore(ICatalogStore store) : ICatalogStore
{
    private readonly Lock gate = new();
    private readonly List<string> calls = [];

    /// <summary>The calls in their order, such as <c>Search product(10)</c>.</summary>
    public IReadOnlyList<string> Calls
    {
        get
        {
            lock (gate) return [.. calls];
        }
    }

    /// <summary>Passes calls on to another store from now on, as if what is stored had changed.</summary>
    public void Replace(ICatalogStore next) => store = next;

    /// <summary>Whether all answers pass for stale ones.</summary>
    public bool IsDegraded { get; init; }

    // What is replaced is told to nobody.
    public ICatalogChanges? Changes => null;

    public ReadBatch? CreateBatch() => IsDegraded ? new DegradedBatch() : store.CreateBatch();

    public ValueTask<Page<T>[]> SearchAsync<T>(
        ItemKind<T> kind, ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
        where T : class
    {
        Count($"Search {kind}", searches.Length);
        return store.SearchAsync(kind, searches, context, cancellationToken);
    }

    public ValueTask<FacetCounts> CountAsync<T>(
        ItemKind<T> kind, ListRequest request, ImmutableArray<SearchField> fields, ReadContext context, CancellationToken cancellationToken)
        where T : class
    {
        Count($"Count {kind}", fields.Length);
        return store.CountAsync(kind, request, fields, context, cancellationToken);
    }

    public ValueTask<Page<Product>> SearchProductsAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken)
    {
        Count("Search accessible product", 1);
        return store.SearchProductsAsync(request, filter, context, cancellationToken);
    }

    public ValueTask<Page<Video>> SearchVideosAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken)
    {
        Count("Search accessible video", 1);
        return store.SearchVideosAsync(request, filter, context, cancellationToken);
    }

    public ValueTask<T?[]> GetAsync<T>(ItemKind<T> kind, ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where T : class
    {
        Count($"Get {kind}", ids.Length);
        return store.GetAsync(kind, ids, context, cancellationToken);
    }

    public ValueTask<TExtension?[]> GetExtensionsAsync<TExtension>(
        ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where TExtension : ProductExtension
    {
        Count("GetOffers", ids.Length);
        return store.GetExtensionsAsync<TExtension>(ids, context, cancellationToken);
    }

    public ValueTask<Product?[]> GetProductsAsync(ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
    {
        Count("GetProducts", ids.Length);
        return store.GetProductsAsync(ids, context, cancellationToken);
    }

    public ValueTask<PlatformSettings> GetSettingsAsync(ReadBatch? batch, CancellationToken cancellationToken)
    {
        Count("GetSettings", 1);
        return store.GetSettingsAsync(batch, cancellationToken);
    }

    public ValueTask<PlatformInfo> GetPlatformAsync(ReadBatch? batch, CancellationToken cancellationToken)
    {
        Count("GetPlatform", 1);
        return store.GetPlatformAsync(batch, cancellationToken);
    }

    private void Count(string name, int size)
    {
        lock (gate) calls.Add($"{name}({size})");
    }
}
