using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search.Indexing;

/// <summary>
/// The words of lists that are made for one request, such as an account's bookmarks, kept for the other searches of the request. It is safe
/// for concurrent use.
/// </summary>
public sealed class ListWords
{
    private readonly Lock gate = new();
    private readonly List<object> indexes = [];

    /// <summary>The words of items and perhaps of others; null where the search is not worth it.</summary>
    /// <param name="fields">The fields of the items.</param>
    /// <param name="items">What is searched, whole or in parts. Nobody changes it.</param>
    /// <param name="clauses">What the search costs for one item.</param>
    public ItemIndex<T>? Of<T>(FieldSet<T> fields, T[] items, int clauses)
        where T : class
    {
        if (clauses < ItemIndex<T>.ReadingsWorthAnIndex) return null;
        lock (gate)
        {
            foreach (var known in indexes)
            {
                if (known is ItemIndex<T> index && index.Serves(items, clauses)) return index;
            }

            var made = new ItemIndex<T>(fields, () => items);
            indexes.Add(made);
            return made;
        }
    }
}
