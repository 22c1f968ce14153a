using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Indexing;
using Kinow.ClientApi.Core.Search.Predicates;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Applies the query and the ordering of a request to items in memory.</summary>
public static class ListEvaluator
{
    /// <summary>The items that match, in the order asked for: by the sort keys, else best match first, else as given.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="items">The items that are visible, in the default order. Returned as it is when nothing narrows or reorders it.</param>
    /// <param name="request">The request; its page and ids are not looked at.</param>
    /// <param name="fields">The fields of the items.</param>
    /// <param name="positionIsRank">Whether sorting by position means the order given rather than the items' own positions.</param>
    /// <param name="index">The words, used by searches that are worth it; null reads every item.</param>
    /// <param name="cancellationToken">Stops a long search.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static T[] Evaluate<T>(
        T[] items,
        ListRequest request,
        FieldSet<T> fields,
        CatalogAudience audience,
        bool positionIsRank = false,
        ItemIndex<T>? index = null,
        CancellationToken cancellationToken = default)
        where T : class
    {
        var ranked = request.Query is { RanksMatches: true } && request.Sort.IsEmpty;
        int[]? scores = null;
        if (request.Query is { } query)
        {
            if (index?.IsWorth(items.Length, query.Cost) == false) index = null;
            (items, scores) = Filter(items, QueryCompiler.Compile(query, fields, index), index, audience, ranked, cancellationToken);
        }

        if (scores is not null) return Reorder(items, (left, right) => scores[right].CompareTo(scores[left]));
        if (request.Sort.IsEmpty) return items;

        var keys = new (SortOrder Order, SortValue[] Values)[request.Sort.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = (request.Sort[i].Order, ReadKey(items, request.Sort[i], audience, positionIsRank));
        return Reorder(items, (left, right) => Compare(keys, left, right));
    }

    private static (T[] Items, int[]? Scores) Filter<T>(
        T[] items,
        QueryPredicate<T> predicate,
        ItemIndex<T>? index,
        CatalogAudience audience,
        bool ranked,
        CancellationToken cancellationToken)
        where T : class
    {
        var kept = new List<T>();
        var keptScores = ranked ? new List<int>() : null;
        for (var i = 0; i < items.Length; i++)
        {
            if (i % 1024 == 0) cancellationToken.ThrowIfCancellationRequested();
            var item = items[i];
            var score = predicate.Score(item, index?.NumberOf(item) ?? -1, audience);
            if (score == 0) continue;
            kept.Add(item);
            keptScores?.Add(score);
        }

        return ([.. kept], keptScores?.ToArray());
    }

    private static SortValue[] ReadKey<T>(T[] items, SortKey key, CatalogAudience audience, bool positionIsRank)
    {
        var values = new SortValue[items.Length];
        var read = ((SearchField<T>)key.Field).Sort ?? throw new ArgumentException("The field is not sortable.", nameof(key));
        var byRank = positionIsRank && key.Field.Name == "position";
        for (var i = 0; i < values.Length; i++) values[i] = byRank ? SortValue.Of((long)i) : read(items[i], audience);
        return values;
    }

    private static int Compare((SortOrder Order, SortValue[] Values)[] keys, int left, int right)
    {
        foreach (var (order, values) in keys)
        {
            var result = SortValue.Compare(values[left], values[right], order == SortOrder.Desc);
            if (result != 0) return result;
        }

        return 0;
    }

    private static T[] Reorder<T>(T[] items, Comparison<int> compare)
    {
        var indexes = new int[items.Length];
        for (var i = 0; i < indexes.Length; i++) indexes[i] = i;
        Array.Sort(indexes, (left, right) => compare(left, right) is var result && result != 0 ? result : left.CompareTo(right));
        return Array.ConvertAll(indexes, index => items[index]);
    }
}
