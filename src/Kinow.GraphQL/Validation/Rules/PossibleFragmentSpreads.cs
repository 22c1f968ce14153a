using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Fragments can apply where they stand (specification section 5.5.2.3).</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(PossibleFragmentSpreads);

    public override void Subscribe(RuleListeners on)
    {
        on.EnterInlineFragment.Add(inline => Check(inline, "Fragment", Types.Type as CompositeType));
        on.EnterFragmentSpread.Add(spread =>
        {
            if (Context.Fragments.Find(spread.Name.Value) is not { } fragment) return;
            var type = Context.Schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType;
            Check(spread, $"Fragment \"{spread.Name.Value}\"", type);
        });
    }

    private void Check(SelectionNode selection, string subject, CompositeType? type)
    {
        if (type is null || Types.ParentType is not { } parent || TypeRelations.Overlap(Context.Schema, type, parent)) return;
        Report($"{subject} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", selection);
    }
}
