using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Embedded;

/// <summary>The result of one search for one kind of audience, with the pages that were cut from it.</summary>
internal sealed class Snapshot<T>(T[] items, Validity validity)
{
    private const int MaxPages = 16;

    private Page<T>[] pages = [];

    /// <summary>The whole result. The array is shared: nobody may change it.</summary>
    internal T[] Items => items;

    internal int Weight => items.Length + 16;

    /// <summary>How long it holds.</summary>
    internal Validity Validity => validity;

    internal bool Covers(DateTimeOffset instant) => validity.Covers(instant);

    internal Page<T> GetPage(PageRequest request)
    {
        var current = Volatile.Read(ref pages);
        foreach (var page in current)
        {
            if (page.Pagination.Page == request.Page && page.Pagination.PerPage == request.PerPage) return page;
        }

        var cut = Pages.Cut<T>(items, request);
        if (current.Length < MaxPages) Interlocked.CompareExchange(ref pages, [.. current, cut], current);
        return cut;
    }
}
