using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>The fragments of a document and their spreads.</summary>
internal sealed class FragmentIndex
{
    private readonly Dictionary<string, FragmentDefinitionNode> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> spreads = [];
    private readonly Dictionary<string, List<FragmentDefinitionNode>> references = new(StringComparer.Ordinal);

    public FragmentIndex(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment) byName[fragment.Name.Value] = fragment;
        }
    }

    public FragmentDefinitionNode? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The spreads below a selection set, without following them.</summary>
    public List<FragmentSpreadNode> SpreadsIn(SelectionSetNode set)
    {
        if (spreads.TryGetValue(set, out var found)) return found;
        found = [];
        var open = new Stack<SelectionSetNode>([set]);
        while (open.TryPop(out var current))
        {
            foreach (var selection in current.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        found.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } inner }:
                        open.Push(inner);
                        break;
                    case InlineFragmentNode inline:
                        open.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return spreads[set] = found;
    }

    /// <summary>The fragments that operations use, directly or through other fragments, in order of discovery.</summary>
    public List<FragmentDefinitionNode> ReferencedBy(IEnumerable<OperationDefinitionNode> operations)
    {
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            AddSpreads(operation.SelectionSet, names, seen);
        }

        // Operations that start from the same fragments share one list.
        var key = string.Join(' ', names.Order(StringComparer.Ordinal));
        if (references.TryGetValue(key, out var fragments)) return fragments;
        fragments = [];
        for (var i = 0; i < names.Count; i++)
        {
            if (Find(names[i]) is not { } fragment) continue;
            fragments.Add(fragment);
            AddSpreads(fragment.SelectionSet, names, seen);
        }

        return references[key] = fragments;
    }

    private void AddSpreads(SelectionSetNode set, List<string> names, HashSet<string> seen)
    {
        foreach (var spread in SpreadsIn(set))
        {
            if (seen.Add(spread.Name.Value)) names.Add(spread.Name.Value);
        }
    }
}
