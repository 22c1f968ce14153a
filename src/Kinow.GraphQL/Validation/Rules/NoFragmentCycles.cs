using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>No fragment contains itself (specification section 5.5.2.2).</summary>
internal sealed class NoFragmentCycles(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> depthByName = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> path = [];

    protected override string Name => nameof(NoFragmentCycles);

    public override void Subscribe(RuleListeners on) => on.EnterFragmentDefinition.Add(Search);

    // Depth first over the fragments, each entered once; with a stack of its own because chains may be long.
    private void Search(FragmentDefinitionNode start)
    {
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        Open(start);
        while (open.TryPop(out var current))
        {
            var spreads = Context.Fragments.SpreadsIn(current.Fragment.SelectionSet);
            if (current.Next > 0) path.RemoveAt(path.Count - 1);
            if (current.Next == spreads.Count)
            {
                depthByName.Remove(current.Fragment.Name.Value);
                continue;
            }

            open.Push((current.Fragment, current.Next + 1));
            var spread = spreads[current.Next];
            path.Add(spread);
            if (depthByName.TryGetValue(spread.Name.Value, out var depth)) ReportCycle(depth);
            else if (Context.Fragments.Find(spread.Name.Value) is { } fragment) Open(fragment);
        }

        void Open(FragmentDefinitionNode fragment)
        {
            if (!visited.Add(fragment.Name.Value)) return;
            depthByName[fragment.Name.Value] = path.Count;
            open.Push((fragment, 0));
        }
    }

    private void ReportCycle(int depth)
    {
        if (Context.Stopped) return;
        var cycle = path[depth..];
        var via = string.Join(", ", cycle.SkipLast(1).Select(s => $"\"{s.Name.Value}\""));
        var end = via.Length == 0 ? "." : $" via {via}.";
        Report($"Cannot spread fragment \"{cycle[^1].Name.Value}\" within itself{end}", [.. cycle]);
    }
}
