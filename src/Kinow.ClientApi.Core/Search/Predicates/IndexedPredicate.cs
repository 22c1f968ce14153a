using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>A predicate whose scores were looked up in an index for all items at once.</summary>
/// <param name="scores">The scores by the number of the item.</param>
/// <param name="other">What decides about an item that the index does not have.</param>
internal sealed class IndexedPredicate<T>(byte[] scores, QueryPredicate<T> other) : QueryPredicate<T>
{
    internal override int Score(T item, int number, CatalogAudience audience) =>
        number >= 0 ? scores[number] : other.Score(item, number, audience);
}
