using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Texts.Stems;

/// <summary>
/// What the forms of a word have in common: in English <c>story</c> and <c>stories</c>, in French <c>cheval</c> and <c>chevaux</c>. Words
/// come folded, stems are only compared with each other. Every store compares the stems that are made here, so that all of them find the
/// same.
/// </summary>
public static class WordStems
{
    // The article and some particles are written as one with the word.
    private static readonly LanguageCode Arabic = LanguageCode.Parse("ar");

    private static readonly FrozenDictionary<LanguageCode, StemTable> Tables = Stemmers.All.ToFrozenDictionary(
        static stemmer => LanguageCode.Parse(stemmer.Language), static stemmer => new StemTable(stemmer.Stem));

    /// <summary>The languages whose words have stems, in an order that stays. In others a word is only like itself.</summary>
    public static ImmutableArray<LanguageCode> Languages { get; } =
        [.. Stemmers.All.Select(static stemmer => LanguageCode.Parse(stemmer.Language))];

    /// <summary>Whether the words of a language have stems.</summary>
    public static bool Has(LanguageCode language) => Tables.ContainsKey(language);

    /// <summary>Whether every stem of a language begins like its words do.</summary>
    public static bool KeepsStart(LanguageCode language) => language != Arabic;

    /// <summary>The stem of a word; null in a language without stems.</summary>
    /// <param name="language">The language that the word is written in.</param>
    /// <param name="word">One word, folded.</param>
    public static string? Of(LanguageCode language, ReadOnlySpan<char> word) =>
        Tables.TryGetValue(language, out var table) ? table.Of(word) : null;
}
