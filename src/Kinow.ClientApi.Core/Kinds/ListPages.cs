using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Pages of lists in memory.</summary>
public static class ListPages
{
    /// <summary>The page that a request asks for.</summary>
    /// <param name="kind">The kind of item.</param>
    /// <param name="items">All items that are visible, in the default order.</param>
    /// <param name="audience">Language and instant decide some fields.</param>
    public static Page<T> Of<T>(
        ItemKind<T> kind, T[] items, ListRequest request, CatalogAudience audience, CancellationToken cancellationToken = default)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(request);
        if (request.IncludeIds is { } ids) items = ListFilter.KeepIds(items, kind.IdOf, ids);
        var listed = ListEvaluator.Evaluate(items, request, kind.Fields, audience, cancellationToken: cancellationToken);
        return Pages.Cut<T>(listed, request.Page);
    }
}
