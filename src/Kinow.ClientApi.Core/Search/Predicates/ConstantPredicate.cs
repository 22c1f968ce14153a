using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>A match that is always worth the same.</summary>
internal sealed class ConstantPredicate<T>(QueryPredicate<T> predicate, int score) : QueryPredicate<T>
{
    internal override int Score(T item, int number, CatalogAudience audience) =>
        predicate.Score(item, number, audience) > 0 ? score : 0;
}
