using System.Collections.Concurrent;

namespace Kinow.ClientApi.Core.Texts.Stems;

/// <summary>The stems of one language. Cached, because a look-up costs a fraction of stemming and a catalogue repeats its words.</summary>
/// <param name="stem">Makes the stem of a word.</param>
internal sealed class StemTable(Func<string, string> stem)
{
    // Longer input is not a word and would fill the cache.
    private const int MaxWordLength = 40;

    private const int MaxWords = 20_000;

    private readonly ConcurrentDictionary<string, string> stems = new(StringComparer.Ordinal);
    private int count;

    /// <summary>The stem of a folded word.</summary>
    public string Of(ReadOnlySpan<char> word)
    {
        if (stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var cached)) return cached;
        var text = word.ToString();
        if (text.Length > MaxWordLength) return text;

        var made = stem(text);
        if (Interlocked.Increment(ref count) > MaxWords)
        {
            stems.Clear();
            count = 1;
        }

        stems[text] = made;
        return made;
    }
}
