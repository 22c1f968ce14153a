using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search.Predicates;

internal sealed class FieldPredicate<T>(SearchField<T> field, ValueMatcher matcher) : QueryPredicate<T>
{
    internal SearchField<T> Field { get; } = field;

    internal ValueMatcher Matcher { get; } = matcher;

    internal override int Score(T item, int number, CatalogAudience audience) => Field.Match(item, Matcher, audience) ? 1 : 0;
}
