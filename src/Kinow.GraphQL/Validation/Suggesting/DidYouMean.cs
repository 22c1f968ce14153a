namespace Kinow.GraphQL.Validation.Suggesting;

/// <summary>The question that ends a message about an unknown name.</summary>
internal static class DidYouMean
{
    private const int MaxNames = 5;

    /// <summary>A question naming up to five names, with a leading space; empty when there are none.</summary>
    public static string Sentence(IReadOnlyList<string> names, string? kind = null)
    {
        if (names.Count == 0) return "";
        var start = kind is null ? " Did you mean " : $" Did you mean {kind} ";
        var quoted = names.Take(MaxNames).Select(n => $"\"{n}\"").ToArray();
        return quoted.Length switch
        {
            1 => $"{start}{quoted[0]}?",
            2 => $"{start}{quoted[0]} or {quoted[1]}?",
            _ => $"{start}{string.Join(", ", quoted[..^1])}, or {quoted[^1]}?",
        };
    }
}
