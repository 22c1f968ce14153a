using System.Collections.Immutable;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Reading;

/// <summary>
/// Takes note of what is read from a store, for requests that want to know. What belongs to one viewer is not noted: nobody shares it.
/// </summary>
public sealed class TrackedCatalogStore(ICatalogStore store) : ICatalogStore
{
    /// <inheritdoc/>
    public ICatalogChanges? Changes => store.Changes;

    /// <inheritdoc/>
    public ReadBatch? CreateBatch() => store.CreateBatch();

    /// <inheritdoc/>
    public ValueTask<Page<T>[]> SearchAsync<T>(
        ItemKind<T> kind, ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        var pages = store.SearchAsync(kind, searches, context, cancellationToken);
        return context.Dependencies is { } read ? NoteAsync(kind, searches, pages, read) : pages;
    }

    /// <inheritdoc/>
    public ValueTask<FacetCounts> CountAsync<T>(
        ItemKind<T> kind, ListRequest request, ImmutableArray<SearchField> fields, ReadContext context, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Dependencies?.Add(Dependency.Of(kind, CatalogScope.All));
        return store.CountAsync(kind, request, fields, context, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<Page<Product>> SearchProductsAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken) =>
        store.SearchProductsAsync(request, filter, context, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Video>> SearchVideosAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken) =>
        store.SearchVideosAsync(request, filter, context, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<T?[]> GetAsync<T>(ItemKind<T> kind, ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where T : class
    {
        Note(kind, ids.Span, context);
        return store.GetAsync(kind, ids, context, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<TExtension?[]> GetExtensionsAsync<TExtension>(
        ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where TExtension : ProductExtension
    {
        Note(ItemKinds.Product, ids.Span, context);
        return store.GetExtensionsAsync<TExtension>(ids, context, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<Product?[]> GetProductsAsync(ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
    {
        Note(ItemKinds.Product, ids.Span, context);
        return store.GetProductsAsync(ids, context, cancellationToken);
    }

    /// <inheritdoc/>
    public ValueTask<PlatformSettings> GetSettingsAsync(ReadBatch? batch, CancellationToken cancellationToken) =>
        store.GetSettingsAsync(batch, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<PlatformInfo> GetPlatformAsync(ReadBatch? batch, CancellationToken cancellationToken) =>
        store.GetPlatformAsync(batch, cancellationToken);

    // What stands in its parent is no document of its own; what a parent only names changes by itself too.
    private static async ValueTask<Page<T>[]> NoteAsync<T>(
        ItemKind<T> kind, ReadOnlyMemory<CatalogSearch> searches, ValueTask<Page<T>[]> pending, ReadDependencies read)
        where T : class
    {
        var pages = await pending;
        for (var i = 0; i < pages.Length; i++)
        {
            var scope = searches.Span[i].Scope;
            var parent = scope.Kind == ScopeKind.All ? null : kind.ScopeOf(scope.Kind) as ParentScope<T>;
            if (parent is not null) read.Add(Dependency.Of(parent.Parent, scope.Id));
            if (parent is { HoldsItems: true }) continue;
            read.Add(Dependency.Of(kind, scope));
            foreach (var item in pages[i].Items) read.Add(Dependency.Of(kind, kind.IdOf(item)));
        }

        return pages;
    }

    private static void Note(ItemKind kind, ReadOnlySpan<long> ids, ReadContext context)
    {
        if (context?.Dependencies is not { } read) return;
        foreach (var id in ids) read.Add(Dependency.Of(kind, id));
    }
}
