using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>Looks for words in all free-text fields; the field with the highest weight decides the score.</summary>
internal sealed class FreeTextPredicate<T>(ImmutableArray<SearchField<T>> fields, ValueMatcher matcher) : QueryPredicate<T>
{
    internal ImmutableArray<SearchField<T>> Fields { get; } = fields;

    internal ValueMatcher Matcher { get; } = matcher;

    internal override int Score(T item, int number, CatalogAudience audience)
    {
        foreach (var field in Fields)
        {
            if (field.Match(item, Matcher, audience)) return field.FreeTextWeight;
        }

        return 0;
    }
}
