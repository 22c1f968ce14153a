using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Predicates;

internal sealed class AllPredicate<T> : QueryPredicate<T>
{
    public override int Score(T item, CatalogAudience audience) => 1;
}
