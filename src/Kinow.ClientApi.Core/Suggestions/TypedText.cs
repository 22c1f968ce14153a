using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Suggestions;

/// <summary>What somebody is typing into a search box: whole words, and the beginning of the last one.</summary>
public sealed class TypedText
{
    /// <summary>Most words that are looked for; what follows them is not read.</summary>
    public const int MaxWords = 8;

    private TypedText(string[] words)
    {
        Folded = string.Join(' ', words);
        Query = string.Join(' ', words.Select((word, i) => i == words.Length - 1 ? $"+name:{word}*" : $"+name:{word}"));
    }

    /// <summary>The words as they are compared, parted by single spaces.</summary>
    public string Folded { get; }

    /// <summary>Finds items whose names hold the words, the last one begun.</summary>
    public string Query { get; }

    /// <summary>Reads a text; null when it has no word.</summary>
    public static TypedText? Read(string text)
    {
        // Folding leaves nothing that has a meaning of its own in a query.
        var words = TextFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? null : new(words.Length > MaxWords ? words[..MaxWords] : words);
    }
}
