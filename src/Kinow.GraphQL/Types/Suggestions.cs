namespace Kinow.GraphQL.Types;

/// <summary>Names that a caller may have meant instead of an unknown one.</summary>
internal static class Suggestions
{
    private const int Most = 5;

    /// <summary>The question to append to a message, with a leading space; empty when no name is near.</summary>
    public static string DidYouMean(string input, IEnumerable<string> known, string? what = null) => Question(Near(input, known), what);

    /// <summary>The question that proposes names, with a leading space; empty when there are none.</summary>
    public static string Question(IReadOnlyCollection<string> proposals, string? what = null)
    {
        if (proposals.Count == 0) return string.Empty;
        var names = proposals.Take(Most).Select(n => $"\"{n}\"").ToArray();
        var list = names.Length switch
        {
            1 => names[0],
            2 => $"{names[0]} or {names[1]}",
            _ => $"{string.Join(", ", names[..^1])}, or {names[^1]}",
        };
        return what is null ? $" Did you mean {list}?" : $" Did you mean {what} {list}?";
    }

    /// <summary>The names within an edit distance of two fifths of the input's length and one, nearest first.</summary>
    public static IReadOnlyList<string> Near(string input, IEnumerable<string> known)
    {
        var threshold = (int)(input.Length * 0.4) + 1;
        return
        [
            .. known.Distinct(StringComparer.Ordinal)
                .Select(name => (Name: name, Distance: EditDistance.Between(input, name, threshold)))
                .Where(n => n.Distance <= threshold)
                .OrderBy(n => n.Distance)
                .ThenBy(n => n.Name, NaturalOrder.Instance)
                .Select(n => n.Name),
        ];
    }
}
