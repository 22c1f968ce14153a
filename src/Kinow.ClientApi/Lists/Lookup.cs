using System.Globalization;

using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Lists;

/// <summary>Answers fields that read single items by id: one call to the store for all parents of a level.</summary>
internal static class Lookup
{
    /// <summary>Reads one item for each parent.</summary>
    /// <param name="batch">The parents, and where their items go.</param>
    /// <param name="idOf">The id of the item of one parent; null for none.</param>
    /// <param name="get">The store's method; gives null for what there is not to see.</param>
    public static async ValueTask FillAsync<TParent, TItem>(
        Batch<TParent, TItem> batch, Func<TParent, long?> idOf, Func<ReadOnlyMemory<long>, ValueTask<TItem?[]>> get)
        where TParent : class
        where TItem : class
    {
        var items = await get(Ids(batch, idOf));
        for (var i = 0; i < items.Length; i++)
        {
            batch.Set(i, idOf(batch[i]) is null ? null : items[i]);
        }
    }

    /// <summary>Reads the id of an argument. What is no number is the id of nothing.</summary>
    /// <param name="id">The argument's value.</param>
    public static long? Id(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Ids start at 1, so 0 finds nothing.
    private static long[] Ids<TParent, TItem>(Batch<TParent, TItem> batch, Func<TParent, long?> idOf)
        where TParent : class
    {
        var ids = new long[batch.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = idOf(batch[i]) ?? 0;
        }

        return ids;
    }
}
