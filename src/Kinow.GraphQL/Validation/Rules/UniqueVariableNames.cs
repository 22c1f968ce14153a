using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Variables of an operation have different names (specification section 5.8.1).</summary>
internal sealed class UniqueVariableNames(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(UniqueVariableNames);

    public override void Subscribe(RuleListeners on) => on.EnterOperation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.Length < 2) return;
        foreach (var group in operation.VariableDefinitions.GroupBy(v => v.Variable.Name.Value, v => v.Variable.Name))
        {
            if (group.Skip(1).Any()) Report($"There can be only one variable named \"${group.Key}\".", [.. group]);
        }
    }
}
