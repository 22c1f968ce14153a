using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Variables that are used are defined (specification section 5.8.3).</summary>
internal sealed class NoUndefinedVariables(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(NoUndefinedVariables);

    public override void Subscribe(RuleListeners on) => on.LeaveOperation.Add(Check);

    private void Check(OperationDefinitionNode operation)
    {
        var defined = operation.VariableDefinitions.Select(v => v.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
        var where = operation.Name is { } name ? $" by operation \"{name.Value}\"." : ".";
        foreach (var usage in Context.VariableUsages.Of(operation))
        {
            var variable = usage.Node.Name.Value;
            if (!defined.Contains(variable)) Report($"Variable \"${variable}\" is not defined{where}", usage.Node, operation);
        }
    }
}
