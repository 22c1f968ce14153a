using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Fields;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Fields with the same response name ask for the same thing (specification section 5.3.2).</summary>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : ValidationRule(context)
{
    private readonly ConflictFinder finder = new(context);

    protected override string Name => nameof(OverlappingFieldsCanBeMerged);

    public override void Subscribe(RuleListeners on) => on.EnterSelectionSet.Add(Check);

    private void Check(SelectionSetNode node)
    {
        if (node.Selections is [FieldNode or FragmentSpreadNode]) return;
        var conflicts = finder.Within(node, Types.ParentType);
        if (finder.IsExhausted)
        {
            Context.Stop(Name, "Validation aborted.");
            return;
        }

        foreach (var (responseName, reason, first, second) in conflicts)
        {
            Report(
                $"Fields \"{FieldConflict.Shorten(responseName)}\" conflict because {reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.",
                [.. first, .. second]);
        }
    }
}
