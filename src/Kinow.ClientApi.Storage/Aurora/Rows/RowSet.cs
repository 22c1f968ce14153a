using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kinow.ClientApi.Storage.Aurora.Rows;

/// <summary>Rows by owner, each owner's in order.</summary>
internal sealed class RowSet<T>
    where T : class, IOwnedRow
{
    private readonly List<T> rows;
    private readonly Dictionary<long, (int Start, int Count)> owners = [];

    internal RowSet(List<T> rows)
    {
        this.rows = rows;
        rows.Sort(Compare);
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end].Owner == rows[start].Owner) end++;
            owners.Add(rows[start].Owner, (start, end - start));
            start = end;
        }
    }

    internal IReadOnlyList<T> All => rows;

    internal ReadOnlySpan<T> Of(long owner) =>
        owners.TryGetValue(owner, out var place) ? CollectionsMarshal.AsSpan(rows).Slice(place.Start, place.Count) : [];

    internal ImmutableArray<TItem> Make<TItem>(long owner, Func<T, TItem> make)
    {
        var own = Of(owner);
        if (own.IsEmpty) return [];
        var made = new TItem[own.Length];
        for (var i = 0; i < made.Length; i++) made[i] = make(own[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }

    private static int Compare(T left, T right)
    {
        if (left.Owner != right.Owner) return left.Owner.CompareTo(right.Owner);
        return left.Position != right.Position ? left.Position.CompareTo(right.Position) : left.Key.CompareTo(right.Key);
    }
}
