using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Texts.Stems;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>The stem of a word that is looked for, in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Stem">The stem.</param>
internal readonly record struct WordStem(LanguageCode Language, string Stem)
{
    private readonly bool keepsStart = WordStems.KeepsStart(Language);

    /// <summary>Whether a word of a folded text has this stem.</summary>
    /// <param name="text">The text, with a space at either end.</param>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var start = 1; start < text.Length;)
        {
            var length = text[start..].IndexOf(' ');
            var word = text.Slice(start, length);

            // Most words need not be looked up.
            if ((!keepsStart || word[0] == Stem[0]) && WordStems.Of(Language, word) == Stem) return true;
            start += length + 1;
        }

        return false;
    }
}
