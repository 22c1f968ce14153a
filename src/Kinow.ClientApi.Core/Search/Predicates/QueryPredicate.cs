using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>A query made ready to be asked about items in memory.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
internal abstract class QueryPredicate<T>
{
    private protected QueryPredicate()
    {
    }

    /// <summary>How well an item matches: 0 not at all, otherwise the larger the better.</summary>
    public int Score(T item, CatalogAudience audience) => Score(item, -1, audience);

    /// <summary>How well an item matches, with its number in the index of the query; −1 for one without.</summary>
    internal abstract int Score(T item, int number, CatalogAudience audience);
}
