namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// Lengths and parts of texts in Unicode code points, as the contract counts them: a character outside the first plane is one.
/// </summary>
public static class CodePoints
{
    /// <summary>How many code points a text has; half of a surrogate pair counts as one.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }

        return count;
    }

    /// <summary>A text as messages quote it: its first 40 code points, and a mark where there are more.</summary>
    public static string Quote(string text) => Start(text, 40) is var start && start.Length < text.Length ? start + "…" : text;

    /// <summary>The beginning of a text, no longer than a number of code points.</summary>
    public static string Start(string text, int most)
    {
        var end = 0;
        for (; most > 0 && end < text.Length; most--)
        {
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
        }

        return end == text.Length ? text : text[..end];
    }
}
