using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Indexing;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Pages of lists in memory.</summary>
public static class ListPages
{
    /// <summary>The page that a request asks for.</summary>
    /// <param name="kind">The kind of item.</param>
    /// <param name="items">All items that are visible, in the default order.</param>
    /// <param name="audience">Language and instant decide some fields.</param>
    /// <param name="index">The words of these items and perhaps of others; null to have them for this search alone.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static Page<T> Of<T>(
        ItemKind<T> kind,
        T[] items,
        ListRequest request,
        CatalogAudience audience,
        ItemIndex<T>? index,
        CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(request);
        if (request.IncludeIds is { } ids) items = ListFilter.KeepIds(items, kind.IdOf, ids);

        // Each text is then read once, however many clauses look into it.
        if (request.Query is { Cost: >= ItemIndex<T>.ReadingsWorthAnIndex }) index ??= new(kind.Fields, () => items);
        var listed = ListEvaluator.Evaluate(items, request, kind.Fields, audience, index: index, cancellationToken: cancellationToken);
        return Pages.Cut<T>(listed, request.Page);
    }
}
