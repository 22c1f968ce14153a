using System.Collections.Immutable;
using Kinow.ClientApi.Core.Search.Nodes;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search;

/// <summary>
/// A text that somebody has typed to find something. Every word has to be found: as it is or in another form, as a beginning if it is the
/// last one, or as what may have been meant. What has all words without an error comes before everything else.
/// </summary>
public static class SearchText
{
    /// <summary>Most words that are looked for; what follows them is not read.</summary>
    public const int MaxWords = 8;

    // No sum of weights over all words makes up for a word that was mistyped, or for a last word that goes on.
    private const int WorthOfBeginning = 100;
    private const int WorthOfWord = 200;

    /// <summary>How many words of a text are looked for, each once; at least 1, which is what nothing costs.</summary>
    public static int CountWords(string text) => Math.Max(1, WordsOf(text).Distinct(StringComparer.Ordinal).Count());

    /// <summary>What a text looks for; nothing when it has no word.</summary>
    internal static QueryNode Parse(string text)
    {
        var words = WordsOf(text);
        if (words.Length == 0) return new TextNode(null, "", isPrefix: false, isQuoted: true);
        var last = words[^1];
        return new BooleanNode(
            [
                .. words[..^1].Where(word => word != last).Distinct(StringComparer.Ordinal)
                    .Select(static word => Find(word, mayGoOn: false)),
                Find(last, mayGoOn: true),
            ],
            [],
            []);
    }

    // Folding leaves nothing that is folded otherwise the second time.
    private static string[] WordsOf(string text)
    {
        var words = TextFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > MaxWords ? words[..MaxWords] : words;
    }

    private static BestNode Find(string word, bool mayGoOn)
    {
        var ways = ImmutableArray.CreateBuilder<(QueryNode, int)>();
        ways.Add((new TextNode(null, word, isPrefix: false, isQuoted: false), WorthOfWord));
        if (mayGoOn) ways.Add((new TextNode(null, word, isPrefix: true, isQuoted: false), WorthOfBeginning));
        if (Misspelling.Of(word) is { } typed) ways.Add((new MisspeltNode(typed), 0));
        return new(ways.ToImmutable());
    }
}
