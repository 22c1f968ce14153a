using System.Collections.Concurrent;

namespace Kinow.ClientApi.Core.Texts.Stems;

/// <summary>The stems of one language. Looking one up costs a fraction of making it, and a catalogue says the same words again and again.</summary>
/// <param name="stem">Makes the stem of a word.</param>
internal sealed class StemTable(Func<string, string> stem)
{
    // What is longer is no word, and callers may send anything.
    private const int LongestWord = 40;

    private const int MostWords = 20_000;

    private readonly ConcurrentDictionary<string, string> stems = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The stem of a folded word.</summary>
    public string Of(ReadOnlySpan<char> word)
    {
        if (stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known)) return known;
        var text = word.ToString();
        if (text.Length > LongestWord) return text;

        var made = stem(text);
        if (Interlocked.Increment(ref count) > MostWords)
        {
            stems.Clear();
            count = 1;
        }

        stems[text] = made;
        return made;
    }
}
