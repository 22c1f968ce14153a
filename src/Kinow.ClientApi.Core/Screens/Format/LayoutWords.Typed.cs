namespace Kinow.ClientApi.Core.Screens.Format;

/// <summary>The words of documents for what there are few of.</summary>
/// <param name="words">The values with their words.</param>
internal sealed class LayoutWords<T>(params (T Value, string Word)[] words)
    where T : struct, Enum
{
    /// <summary>All words, for messages.</summary>
    public string All { get; } = string.Join(", ", words.Select(static known => known.Word));

    /// <summary>The value of a word; null when it has none.</summary>
    public T? Find(string word)
    {
        foreach (var known in words)
        {
            if (known.Word == word) return known.Value;
        }

        return null;
    }

    /// <summary>The word of a value.</summary>
    public string WordOf(T value) => words.First(known => EqualityComparer<T>.Default.Equals(known.Value, value)).Word;
}
