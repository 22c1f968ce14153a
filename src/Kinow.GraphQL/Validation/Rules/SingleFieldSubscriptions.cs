using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>A subscription selects one root field, unconditionally and not of introspection (specification section 5.2.4.1).</summary>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(SingleFieldSubscriptions);

    public override void Subscribe(RuleListeners on) => on.EnterOperation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationKind.Subscription || Context.Schema.SubscriptionType is not { } root) return;
        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var fields = new RootFields(Context, root);
        fields.Collect(operation.SelectionSet);
        if (fields.Conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. fields.Conditions]);
            return;
        }

        if (fields.Groups.Count > 1)
        {
            Report($"{subject} must select only one top level field.", [.. fields.Groups.Skip(1).SelectMany(g => g)]);
        }

        foreach (var group in fields.Groups.Where(g => g[0].Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            Report($"{subject} must not select an introspection top level field.", [.. group]);
        }
    }

    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly HashSet<string> spread = new(StringComparer.Ordinal);
        private readonly Dictionary<string, List<FieldNode>> byName = new(StringComparer.Ordinal);

        public List<List<FieldNode>> Groups { get; } = [];

        public List<DirectiveNode> Conditions { get; } = [];

        public void Collect(SelectionSetNode start)
        {
            // Sets are opened in document order without recursion: fragments may form long chains.
            var open = new Stack<(SelectionSetNode Set, int Next)>();
            open.Push((start, 0));
            while (open.TryPop(out var current))
            {
                if (current.Next == current.Set.Selections.Length) continue;
                open.Push((current.Set, current.Next + 1));
                var selection = current.Set.Selections[current.Next];
                Conditions.AddRange(selection.Directives.Where(d => d.Name.Value is "skip" or "include"));
                if (selection is FieldNode field) Add(field);
                else if (Inner(selection) is { } inner) open.Push((inner, 0));
            }
        }

        private SelectionSetNode? Inner(SelectionNode selection) => selection switch
        {
            InlineFragmentNode inline => Applies(inline.TypeCondition) ? inline.SelectionSet : null,
            FragmentSpreadNode use when spread.Add(use.Name.Value) && context.Fragments.Find(use.Name.Value) is { } fragment =>
                Applies(fragment.TypeCondition) ? fragment.SelectionSet : null,
            _ => null,
        };

        private bool Applies(NamedTypeNode? condition) =>
            condition is null
            || condition.Name.Value == root.Name
            || (context.Schema.FindType(condition.Name.Value) is { } type && TypeRelations.Includes(type, root));

        private void Add(FieldNode field)
        {
            if (!byName.TryGetValue(field.ResponseName, out var group))
            {
                byName[field.ResponseName] = group = [];
                Groups.Add(group);
            }

            group.Add(field);
        }
    }
}
