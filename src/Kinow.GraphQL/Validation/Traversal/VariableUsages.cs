using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>Where operations use variables, fragments included.</summary>
internal sealed class VariableUsages(ValidationContext context)
{
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> local = [];
    private (OperationDefinitionNode Operation, List<VariableUsage> Usages)? last;

    /// <summary>All usages in an operation: its own first, then those of the fragments that it uses.</summary>
    public List<VariableUsage> Of(OperationDefinitionNode operation)
    {
        if (last is { } known && known.Operation == operation) return known.Usages;
        var usages = new List<VariableUsage>(Local(operation));
        foreach (var fragment in context.Fragments.ReferencedBy([operation]))
        {
            usages.AddRange(Local(fragment));
        }

        last = (operation, usages);
        return usages;
    }

    private List<VariableUsage> Local(ExecutableDefinitionNode definition)
    {
        if (local.TryGetValue(definition, out var found)) return found;
        found = [];
        var types = new TypeInfo(context.Schema, context.MetaFields);
        var listeners = new RuleListeners();
        var inDefinitions = 0;
        if (definition is OperationDefinitionNode { VariableDefinitions: [.., var lastDefinition] }) inDefinitions = lastDefinition.End;
        listeners.EnterValue.Add(value =>
        {
            // A variable in another one's default value is no usage.
            if (value is not VariableNode variable || variable.Start < inDefinitions) return;
            found.Add(new VariableUsage(variable, types.InputType, types.HasDefault, types.Container));
        });
        var traversal = new DocumentTraversal(types, listeners);
        if (definition is OperationDefinitionNode operation) traversal.Visit(operation);
        else traversal.Visit((FragmentDefinitionNode)definition);
        return local[definition] = found;
    }
}
