using System.Globalization;

using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Lists;

/// <summary>Answers fields that read single items by id: one call to the store for all parents of a level.</summary>
internal static class Lookup
{
    /// <summary>Reads one item for each parent; asks nothing when no parent has one.</summary>
    /// <param name="batch">The parents, and where their items go.</param>
    /// <param name="idOf">The id of the item of one parent; null for none.</param>
    /// <param name="get">The store's method; gives null for what there is not to see.</param>
    public static async ValueTask FillAsync<TParent, TItem>(
        Batch<TParent, TItem> batch, Func<TParent, long?> idOf, Func<ReadOnlyMemory<long>, ValueTask<TItem?[]>> get)
        where TParent : class
        where TItem : class
    {
        var (ids, parents) = Ids(batch, idOf);
        if (ids.Length == 0)
        {
            return;
        }

        var items = await get(ids);
        for (var i = 0; i < items.Length; i++)
        {
            batch.Set(parents[i], items[i]);
        }
    }

    /// <summary>Reads the id of an argument. What is no number is the id of nothing.</summary>
    /// <param name="id">The argument's value.</param>
    public static long? Id(string id) => long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static (long[] Ids, int[] Parents) Ids<TParent, TItem>(Batch<TParent, TItem> batch, Func<TParent, long?> idOf)
        where TParent : class
    {
        var ids = new long[batch.Count];
        var parents = new int[batch.Count];
        var count = 0;
        for (var i = 0; i < batch.Count; i++)
        {
            if (idOf(batch[i]) is { } id)
            {
                ids[count] = id;
                parents[count++] = i;
            }
        }

        return (ids[..count], parents);
    }
}
