using System.Collections.Immutable;
using System.Globalization;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Facets;

/// <summary>Counts values in memory.</summary>
public static class FacetCounter
{
    /// <summary>Most values of a field.</summary>
    public const int MaxValues = 50;

    /// <summary>Whether the values of a field can be counted: keywords, numbers, and facts that are whole numbers.</summary>
    public static bool CanCount(SearchField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Kind is FieldKind.Keyword or FieldKind.Integer || field.MetadataName is not null;
    }

    /// <summary>Counts the values of fields. An item counts once for each value that it has.</summary>
    /// <exception cref="ArgumentException">The values of a field cannot be counted.</exception>
    public static FacetCounts Count<T>(IReadOnlyCollection<T> items, ImmutableArray<SearchField> fields)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new([.. fields.Select(field => Count(items, (SearchField<T>)field))]);
    }

    private static ImmutableArray<FacetCount> Count<T>(IReadOnlyCollection<T> items, SearchField<T> field)
    {
        if (!CanCount(field)) throw new ArgumentException($"The values of {field.Name} cannot be counted.", nameof(field));
        var (values, counts) = (new FieldValues(), new Dictionary<(long Number, string Text), int>());
        foreach (var item in items)
        {
            values.Read(field, item);
            foreach (var value in ValuesOf(field, values).Distinct()) counts[value] = counts.GetValueOrDefault(value) + 1;
        }

        return
        [
            .. counts.OrderByDescending(static pair => pair.Value).ThenBy(static pair => pair.Key.Number)
                .ThenBy(static pair => pair.Key.Text, StringComparer.Ordinal).Take(MaxValues)
                .Select(static pair => new FacetCount(pair.Key.Text, pair.Value)),
        ];
    }

    private static IEnumerable<(long Number, string Text)> ValuesOf(SearchField field, FieldValues values)
    {
        if (field.Kind == FieldKind.Keyword) return values.Texts.Select(static text => (0L, TextFolding.Fold(text.Value).Trim(' ')));
        var numbers = field.MetadataName is null
            ? values.Numbers
            : values.Texts.Select(static text => WholeNumber.TryParse(text.Value, out var number) ? number : (long?)null).OfType<long>();
        return numbers.Select(static number => (number, number.ToString(CultureInfo.InvariantCulture)));
    }
}
