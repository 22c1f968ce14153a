using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>
/// Reads what an index keeps of an item: exactly the values that queries in memory are compared with, so that both find the same.
/// Use one for many fields; it is not thread-safe.
/// </summary>
public sealed class FieldValues
{
    private readonly List<LocalizedValue> texts = [];
    private readonly List<long> numbers = [];
    private readonly CollectingMatcher matcher;

    /// <summary>An audience for values that do not depend on one.</summary>
    internal static CatalogAudience Nobody { get; } = new(CountryCode.Unknown, default, default);

    /// <summary>Makes an empty one.</summary>
    public FieldValues() => matcher = new(texts, numbers);

    /// <summary>The values of a field of texts, as they are, each in its language; in none where it is the same in all.</summary>
    public IReadOnlyList<LocalizedValue> Texts => texts;

    /// <summary>The values of a field of numbers, instants (ticks in UTC) or truths (1 and 0).</summary>
    public IReadOnlyList<long> Numbers => numbers;

    /// <summary>Reads the values of one field and forgets those of the one before.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    public void Read<T>(SearchField<T> field, T item)
    {
        texts.Clear();
        numbers.Clear();
        (field.IndexedMatch ?? field.Match)(item, matcher, Nobody);
    }

    /// <summary>The folded text that an item is ordered by in a language; null if it has none or is not ordered by texts.</summary>
    /// <param name="field">A sortable field of texts.</param>
    /// <param name="item">The item.</param>
    /// <param name="languages">The languages, first choice first.</param>
    /// <typeparam name="T">The kind of item.</typeparam>
    public static string? SortText<T>(SearchField<T> field, T item, LanguageChain languages) =>
        field.Sort?.Invoke(item, Nobody with { Languages = languages }).Text;
}
