using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Texts.Stems;

namespace Kinow.ClientApi.Core.Search;

/// <summary>The stem of a word that is looked for, in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Stem">The stem.</param>
internal readonly record struct WordStem(LanguageCode Language, string Stem)
{
    /// <summary>Whether a word of a folded text has this stem.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (!word.IsEmpty && WordStems.Of(Language, word) == Stem) return true;
        }

        return false;
    }
}
