using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Variables that are defined are used (specification section 5.8.4).</summary>
internal sealed class NoUnusedVariables(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(NoUnusedVariables);

    public override void Subscribe(RuleListeners on) => on.LeaveOperation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.IsEmpty) return;
        var used = Context.VariableUsages.Of(operation).Select(u => u.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
        var where = operation.Name is { } name ? $" in operation \"{name.Value}\"." : ".";
        foreach (var definition in operation.VariableDefinitions)
        {
            var variable = definition.Variable.Name.Value;
            if (!used.Contains(variable)) Report($"Variable \"${variable}\" is never used{where}", definition);
        }
    }
}
