using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Texts.Stems;

/// <summary>
/// The light stemmer "light10" (Larkey, Ballesteros and Connell, 2007), with the affixes and lengths of Lucene's. Not Lucene.NET's own
/// class: its collections need run-time code generation, which a native binary does not have.
/// </summary>
internal static class ArabicStem
{
    private const int LettersLeft = 2;

    // "and" written as one with the word, or just its first letter.
    private const int LettersLeftAfterOne = 3;

    // The article, alone and with particles before it. At most one is taken off: the first that fits.
    private static readonly ImmutableArray<string> Prefixes = ["ال", "وال", "بال", "كال", "فال", "لل", "و"];

    // Feminine, plural and possessive endings, each taken off once, in this order.
    private static readonly ImmutableArray<string> Suffixes = ["ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي"];

    public static string Of(string word)
    {
        var stem = WithoutPrefix(word);
        foreach (var suffix in Suffixes)
        {
            if (stem.Length >= suffix.Length + LettersLeft && stem.EndsWith(suffix, StringComparison.Ordinal))
            {
                stem = stem[..^suffix.Length];
            }
        }

        return stem.Length == word.Length ? word : stem.ToString();
    }

    private static ReadOnlySpan<char> WithoutPrefix(string word)
    {
        foreach (var prefix in Prefixes)
        {
            var left = prefix.Length == 1 ? LettersLeftAfterOne : LettersLeft;
            if (word.Length >= prefix.Length + left && word.StartsWith(prefix, StringComparison.Ordinal)) return word.AsSpan(prefix.Length);
        }

        return word;
    }
}
