using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Rows by owner, each owner's in order.</summary>
internal sealed class RowSet<T>
{
    private readonly List<T> rows;
    private readonly Dictionary<long, (int Start, int Count)> owners = [];

    /// <param name="rows">The rows, which are sorted in place.</param>
    /// <param name="order">The owner of a row, its rank there, and what decides between equal ranks.</param>
    internal RowSet(List<T> rows, Func<T, (long Owner, int Position, long Key)> order)
    {
        this.rows = rows;
        rows.Sort((left, right) => order(left).CompareTo(order(right)));
        for (var start = 0; start < rows.Count;)
        {
            var owner = order(rows[start]).Owner;
            var end = start + 1;
            while (end < rows.Count && order(rows[end]).Owner == owner) end++;
            owners.Add(owner, (start, end - start));
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
}
