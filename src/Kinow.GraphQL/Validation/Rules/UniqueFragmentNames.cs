using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Fragments have different names (specification section 5.5.1.1).</summary>
internal sealed class UniqueFragmentNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> known = new(StringComparer.Ordinal);

    protected override string Name => nameof(UniqueFragmentNames);

    public override void Subscribe(RuleListeners on) => on.EnterFragmentDefinition.Add(Check);

    private void Check(FragmentDefinitionNode fragment)
    {
        var name = fragment.Name;
        if (known.TryAdd(name.Value, name)) return;
        Report($"There can be only one fragment named \"{name.Value}\".", known[name.Value], name);
    }
}
