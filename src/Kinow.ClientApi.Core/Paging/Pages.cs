namespace Kinow.ClientApi.Core.Paging;

/// <summary>Makes pages.</summary>
public static class Pages
{
    /// <summary>Cuts a page out of a whole collection.</summary>
    /// <typeparam name="T">What the collection holds.</typeparam>
    /// <param name="all">The collection, in order.</param>
    /// <param name="request">Which page.</param>
    public static Page<T> Cut<T>(ReadOnlySpan<T> all, PageRequest request)
    {
        var skip = Math.Min(request.Skip, all.Length);
        var take = Math.Min(request.PerPage, all.Length - skip);
        return new(new(request.Page, request.PerPage, all.Length), [.. all.Slice(skip, take)]);
    }
}
