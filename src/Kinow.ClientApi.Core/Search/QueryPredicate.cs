using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search;

/// <summary>A query made ready to be asked about items in memory.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
public abstract class QueryPredicate<T>
{
    private protected QueryPredicate()
    {
    }

    /// <summary>How well an item matches: 0 not at all, otherwise the larger the better.</summary>
    /// <param name="item">The item.</param>
    /// <param name="audience">For whom.</param>
    public abstract int Score(T item, CatalogAudience audience);
}
