namespace Kinow.GraphQL.Validation.Suggesting;

/// <summary>Finds known names that a caller may have meant.</summary>
internal static class SimilarNames
{
    /// <summary>The names within two fifths of the input's length plus one edits, closest first.</summary>
    public static List<string> Find(string input, IEnumerable<string> names)
    {
        var limit = (input.Length * 2 / 5) + 1;
        var distance = new LexicalDistance(input);
        var found = new List<(string Name, int Distance)>();
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (distance.To(name, limit) is { } edits) found.Add((name, edits));
        }

        found.Sort((a, b) => a.Distance != b.Distance ? a.Distance - b.Distance : NaturalNameOrder.Compare(a.Name, b.Name));
        return found.ConvertAll(f => f.Name);
    }
}
