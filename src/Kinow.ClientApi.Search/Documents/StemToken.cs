using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Texts.Stems;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>
/// A stem as it stands among the words of a field, such as <c>~fr:cheval</c>. No folded word has these signs, so neither words nor starts
/// of words that are looked for come upon one.
/// </summary>
internal static class StemToken
{
    internal static string Of(LanguageCode language, string stem) => $"~{language}:{stem}";

    /// <summary>The stems of a text, each once, parted by spaces; empty in a language without stems.</summary>
    internal static string AllOf(LocalizedValue text)
    {
        var language = text.Language;
        if (!WordStems.Has(language)) return "";
        var words = TextFolding.Fold(TextFolding.SplitAtApostrophes(text.Value)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => Of(language, WordStems.Of(language, word)!)).Distinct(StringComparer.Ordinal));
    }
}
