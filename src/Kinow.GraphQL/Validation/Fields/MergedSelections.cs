namespace Kinow.GraphQL.Validation.Fields;

/// <summary>
/// A fast path for most documents: merges selections as execution would, and checks whether all fields of one
/// response name are the same, at every level. If so, no pair of them can conflict; if not, pairs must be compared.
/// Linear in the number of fields, not of pairs.
/// </summary>
internal sealed class MergedSelections(FieldSets sets, LiteralKeys literals)
{
    private const int MaxSteps = 20_000;
    private const int MaxDepth = 100;

    private int steps;

    /// <summary>The response names of a set under which fields may conflict; empty when all certainly merge.</summary>
    public HashSet<string> MayConflict(FieldSet set)
    {
        var mayConflict = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, fields) in Merge([set]))
        {
            if (fields.Count > 1 && !Same(fields, depth: 0)) mayConflict.Add(name);
        }

        return mayConflict;
    }

    private bool Agree(List<FieldSet> parts, int depth)
    {
        if (depth > MaxDepth) return false;
        var merged = Merge(parts);
        return steps <= MaxSteps && merged.Values.All(fields => fields.Count == 1 || Same(fields, depth));
    }

    private Dictionary<string, List<FieldEntry>> Merge(List<FieldSet> parts)
    {
        var merged = new Dictionary<string, List<FieldEntry>>(StringComparer.Ordinal);
        var seen = new HashSet<FieldSet>();
        var open = new Stack<FieldSet>(parts);
        while (open.TryPop(out var set))
        {
            if (!seen.Add(set)) continue;
            steps += 1 + set.Fragments.Count;
            foreach (var group in set.Groups)
            {
                steps += group.Fields.Count;
                if (!merged.TryGetValue(group.ResponseName, out var fields)) merged[group.ResponseName] = fields = [];
                fields.AddRange(group.Fields);
            }

            foreach (var name in set.Fragments)
            {
                if (sets.OfFragment(name) is { } fragment) open.Push(fragment);
            }
        }

        return merged;
    }

    private bool Same(List<FieldEntry> fields, int depth)
    {
        var first = fields[0];
        var type = first.Type;
        if (steps > MaxSteps) return false;
        var below = new List<FieldSet>();
        foreach (var field in fields)
        {
            steps += field.Node.Arguments.Length;
            if (field.Node.Name.Value != first.Node.Name.Value || !literals.SameArguments(first, field)) return false;
            if (field.Type is { } other && type is not null && ResponseShape.Conflicts(type, other)) return false;
            type ??= field.Type;
            if (field.Node.SelectionSet is { } set) below.Add(sets.Of(set, field.Type?.Named));
        }

        return below.Count < 2 || Agree(below, depth + 1);
    }
}
