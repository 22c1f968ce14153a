using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Fragments stand on objects, interfaces and unions (specification section 5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(FragmentsOnCompositeTypes);

    public override void Subscribe(RuleListeners on)
    {
        on.EnterInlineFragment.Add(inline =>
        {
            if (inline.TypeCondition is { } condition) Check(condition, "Fragment");
        });
        on.EnterFragmentDefinition.Add(fragment => Check(fragment.TypeCondition, $"Fragment \"{fragment.Name.Value}\""));
    }

    private void Check(NamedTypeNode condition, string subject)
    {
        var type = Context.Schema.FindType(condition.Name.Value);
        if (type is null or CompositeType) return;
        Report($"{subject} cannot condition on non composite type \"{type.Name}\".", condition);
    }
}
