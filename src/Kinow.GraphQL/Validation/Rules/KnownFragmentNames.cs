using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Fragments that are spread exist (specification section 5.5.2.1).</summary>
internal sealed class KnownFragmentNames(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(KnownFragmentNames);

    public override void Subscribe(RuleListeners on) => on.EnterFragmentSpread.Add(Check);

    private void Check(FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        if (Context.Fragments.Find(name) is null) Report($"Unknown fragment \"{name}\".", spread.Name);
    }
}
