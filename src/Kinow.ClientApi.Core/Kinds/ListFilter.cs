using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>Reduces lists in memory. A list that stays whole is returned as it is.</summary>
public static class ListFilter
{
    /// <summary>Keeps what an audience sees of items whose owners it sees, and narrows how long that stays true.</summary>
    public static T[] KeepVisible<T>(ItemKind<T> kind, T[] items, CatalogAudience audience, ref Validity validity)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(kind);
        return KeepVisible(kind.Visibility, items, audience, ref validity);
    }

    /// <summary>Keeps what a rule lets an audience see, and narrows how long that stays true.</summary>
    public static T[] KeepVisible<T>(VisibilityRule<T> rule, T[] items, CatalogAudience audience, ref Validity validity)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(items);
        T[]? kept = null;
        var count = 0;
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            if (rule(item, audience, ref validity))
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
    public static T[] KeepIds<T>(T[] items, Func<T, long> idOf, ImmutableArray<long> ids) =>
        Array.FindAll(items, item => ids.BinarySearch(idOf(item)) >= 0);
}
