using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>Looks for words in all fields that free words look in; the best field counts.</summary>
internal sealed class FreeTextPredicate<T>(ImmutableArray<SearchField<T>> fields, TextMatcher matcher) : QueryPredicate<T>
{
    public override int Score(T item, CatalogAudience audience)
    {
        foreach (var field in fields)
        {
            if (field.Match(item, matcher, audience)) return field.FreeTextWeight;
        }

        return 0;
    }
}
