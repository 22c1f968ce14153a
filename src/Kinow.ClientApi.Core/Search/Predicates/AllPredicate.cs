using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Predicates;

internal sealed class AllPredicate<T> : QueryPredicate<T>
{
    internal override int Score(T item, int number, CatalogAudience audience) => 1;
}
