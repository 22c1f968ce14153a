using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Listing;

/// <summary>Reduces lists in memory. A list that stays whole is returned as it is.</summary>
internal static class ListFilter
{
    /// <summary>Keeps what an audience sees, and narrows how long that stays true.</summary>
    internal static T[] KeepVisible<T>(T[] items, VisibilityTest<T> isVisible, CatalogAudience audience, ref Validity validity)
    {
        T[]? kept = null;
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            if (isVisible(item, audience, ref validity))
            {
                if (kept is not null) kept[count] = item;
                count++;
            }
            else if (kept is null)
            {
                kept = new T[items.Length];
                Array.Copy(items, kept, i);
            }
        }

        if (kept is null) return items;
        Array.Resize(ref kept, count);
        return kept;
    }

    /// <summary>Keeps the items with these ids, which are sorted.</summary>
    internal static T[] KeepIds<T>(T[] items, Func<T, long> idOf, ImmutableArray<long> ids) =>
        Array.FindAll(items, item => ids.BinarySearch(idOf(item)) >= 0);
}
