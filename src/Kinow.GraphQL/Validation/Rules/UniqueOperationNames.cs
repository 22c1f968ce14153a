using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Named operations have different names (specification section 5.2.2.1).</summary>
internal sealed class UniqueOperationNames(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> known = new(StringComparer.Ordinal);

    protected override string Name => nameof(UniqueOperationNames);

    public override void Subscribe(RuleListeners on) => on.EnterOperation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Name is not { } name || known.TryAdd(name.Value, name)) return;
        Report($"There can be only one operation named \"{name.Value}\".", known[name.Value], name);
    }
}
