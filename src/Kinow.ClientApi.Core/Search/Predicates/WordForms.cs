using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Texts.Stems;

namespace Kinow.ClientApi.Core.Search.Predicates;

/// <summary>The stems of one word that is looked for, in every language that has stems.</summary>
internal sealed class WordForms
{
    private readonly WordStem[] stems;

    private WordForms(string word) =>
        stems = [.. WordStems.Languages.Select(language => new WordStem(language, WordStems.Of(language, word)!))];

    /// <summary>The forms of a folded text; null when it is not one single word.</summary>
    /// <param name="folded">The folded text, with a space at either end.</param>
    public static WordForms? Of(string folded)
    {
        var word = folded.Trim(' ');
        return word.Length == 0 || word.Contains(' ', StringComparison.Ordinal) ? null : new(word);
    }

    /// <summary>The stem in a language; null when it has none.</summary>
    public WordStem? StemIn(LanguageCode language)
    {
        foreach (ref readonly var stem in stems.AsSpan())
        {
            if (stem.Language == language) return stem;
        }

        return null;
    }
}
