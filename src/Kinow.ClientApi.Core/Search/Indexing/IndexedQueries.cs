using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Search.Predicates;

namespace Kinow.ClientApi.Core.Search.Indexing;

/// <summary>Looks the parts of a query up in an index.</summary>
internal static class IndexedQueries
{
    /// <summary>A predicate with the scores of all items; the plain one for what no index knows.</summary>
    /// <param name="plain">The predicate that reads the items, of a part of a query without parts of its own.</param>
    internal static QueryPredicate<T> Of<T>(QueryPredicate<T> plain, ItemIndex<T> index)
        where T : class => plain switch
        {
            FreeTextPredicate<T> free => new IndexedPredicate<T>(FreeText(free, index), plain),
            FieldPredicate<T> { Matcher: TextMatcher text } one => new IndexedPredicate<T>(Text(text, one.Field, index), plain),
            FieldPredicate<T> { Field.MetadataName: { } name } one => new IndexedPredicate<T>(Facts(one.Matcher, name, index), plain),
            _ => plain,
        };

    // The field with the highest weight comes last and stays.
    private static byte[] FreeText<T>(FreeTextPredicate<T> free, ItemIndex<T> index)
        where T : class
    {
        var scores = new byte[index.Count];
        foreach (var field in free.Fields.Reverse())
        {
            var (texts, weight) = (index.TextsOf(field), checked((byte)field.FreeTextWeight));
            if (free.Matcher is TypoMatcher typo) texts.Find(typo.Typed, weight, scores);
            else texts.Find((TextMatcher)free.Matcher, weight, scores);
        }

        return scores;
    }

    private static byte[] Text<T>(TextMatcher wanted, SearchField<T> field, ItemIndex<T> index)
        where T : class
    {
        var scores = new byte[index.Count];
        index.TextsOf(field).Find(wanted, 1, scores);
        return scores;
    }

    private static byte[] Facts<T>(ValueMatcher wanted, string name, ItemIndex<T> index)
        where T : class
    {
        var scores = new byte[index.Count];
        foreach (var (item, value) in index.FactsOf(name))
        {
            if (wanted.Matches(value)) scores[item] = 1;
        }

        return scores;
    }
}
