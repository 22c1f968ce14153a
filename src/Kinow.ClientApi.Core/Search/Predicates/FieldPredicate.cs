using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Predicates;

internal sealed class FieldPredicate<T>(SearchField<T> field, ValueMatcher matcher) : QueryPredicate<T>
{
    public override int Score(T item, CatalogAudience audience) => field.Match(item, matcher, audience) ? 1 : 0;
}
