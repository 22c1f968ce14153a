using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Pages of lists that are at hand in memory.</summary>
public static class ListPages
{
    /// <summary>The page that a request asks for.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="items">All items that are visible, in the default order.</param>
    /// <param name="request">The request.</param>
    /// <param name="fields">The fields of the items.</param>
    /// <param name="idOf">The identifier of an item.</param>
    /// <param name="audience">For whom.</param>
    public static Page<T> Of<T>(T[] items, ListRequest request, FieldSet<T> fields, Func<T, long> idOf, CatalogAudience audience)
    {
        if (request.IncludeIds is { } ids) items = Array.FindAll(items, item => ids.AsSpan().BinarySearch(idOf(item)) >= 0);
        return Pages.Cut(ListEvaluator.Evaluate(items, request, fields, audience).AsSpan(), request.Page);
    }
}
