using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Storage.Listing;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>The result of one search for one kind of audience, with the pages that were cut from it.</summary>
internal sealed class Snapshot<T>(T[] items, Validity validity)
{
    private const int MaxPages = 16;

    private Page<T>[] pages = [];

    internal int Weight => items.Length + 16;

    internal bool Covers(DateTimeOffset instant) => validity.Covers(instant);

    internal Page<T> GetPage(PageRequest request)
    {
        var known = Volatile.Read(ref pages);
        foreach (var page in known)
        {
            if (page.Pagination.Page == request.Page && page.Pagination.PerPage == request.PerPage) return page;
        }

        var cut = Pages.Cut<T>(items, request);
        if (known.Length < MaxPages) Interlocked.CompareExchange(ref pages, [.. known, cut], known);
        return cut;
    }
}
