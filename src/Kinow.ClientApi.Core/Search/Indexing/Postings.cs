using System.Runtime.InteropServices;

namespace Kinow.ClientApi.Core.Search.Indexing;

/// <summary>Which items have a word, by the word, in the order in which the items were added.</summary>
internal sealed class Postings
{
    private readonly Dictionary<string, List<int>> items = new(StringComparer.Ordinal);
    private string[]? sorted;

    /// <summary>Adds an item under a word. Items come in their order, each any number of times.</summary>
    internal void Add(ReadOnlySpan<char> word, int item)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(items.GetAlternateLookup<ReadOnlySpan<char>>(), word, out _);
        list ??= [];
        if (list.Count == 0 || list[^1] != item) list.Add(item);
    }

    /// <summary>The items that have a word.</summary>
    internal ReadOnlySpan<int> Of(string word) => CollectionsMarshal.AsSpan(items.GetValueOrDefault(word));

    /// <summary>The words that begin with a text. Only once all items have been added.</summary>
    internal ReadOnlySpan<string> StartingWith(string start)
    {
        var words = sorted ??= Sort();
        var first = FirstFrom(words, start);
        var end = first;
        while (end < words.Length && words[end].StartsWith(start, StringComparison.Ordinal)) end++;
        return words.AsSpan(first, end - first);
    }

    private static int FirstFrom(string[] words, string start)
    {
        var index = Array.BinarySearch(words, start, StringComparer.Ordinal);
        return index < 0 ? ~index : index;
    }

    private string[] Sort()
    {
        var words = items.Keys.ToArray();
        Array.Sort(words, StringComparer.Ordinal);
        return words;
    }
}
