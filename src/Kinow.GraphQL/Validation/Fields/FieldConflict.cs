using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Fields;

/// <summary>Two fields that cannot be merged.</summary>
internal sealed record FieldConflict(string ResponseName, string Reason, List<FieldNode> First, List<FieldNode> Second)
{
    /// <summary>The number of conflicts below a field that always suffices to fill its text and its nodes.</summary>
    public const int MostUseful = 50;

    private const int MaxText = 1000;
    private const int MaxNodes = 20;

    /// <summary>The conflict of two fields whose selections conflict.</summary>
    public static FieldConflict Between(string responseName, FieldNode first, FieldNode second, List<FieldConflict> below)
    {
        var reasons = "";
        foreach (var conflict in below)
        {
            var separator = reasons.Length == 0 ? "" : " and ";
            reasons += $"{separator}subfields \"{Shorten(conflict.ResponseName)}\" conflict because {conflict.Reason}";
            if (reasons.Length > MaxText) break;
        }

        return new FieldConflict(
            responseName,
            Shorten(reasons),
            Nodes(first, below, c => c.First),
            Nodes(second, below, c => c.Second));
    }

    /// <summary>Limits the length of text that contains names of the document.</summary>
    public static string Shorten(string text) => text.Length > MaxText ? string.Concat(text.AsSpan(0, MaxText), "...") : text;

    private static List<FieldNode> Nodes(FieldNode field, List<FieldConflict> below, Func<FieldConflict, List<FieldNode>> side)
    {
        List<FieldNode> nodes = [field];
        foreach (var conflict in below)
        {
            nodes.AddRange(side(conflict).TakeLast(MaxNodes - nodes.Count));
            if (nodes.Count == MaxNodes) break;
        }

        return nodes;
    }
}
