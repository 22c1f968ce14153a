using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Variables fit where they are used (specification section 5.8.5).</summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(VariablesInAllowedPosition);

    public override void Subscribe(RuleListeners on) => on.LeaveOperation.Add(Check);

    private static bool Allowed(GraphQLType variable, ValueNode? variableDefault, GraphQLType location, bool locationHasDefault)
    {
        if (location is not NonNullType nonNull || variable.IsNonNull) return TypeRelations.IsSubTypeOf(variable, location);
        return (locationHasDefault || variableDefault is not (null or NullValueNode)) && TypeRelations.IsSubTypeOf(variable, nonNull.Inner);
    }

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.VariableDefinitions.IsEmpty) return;
        var defined = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var definition in operation.VariableDefinitions)
        {
            defined[definition.Variable.Name.Value] = (definition, Context.Schema.ResolveType(definition.Type));
        }

        foreach (var usage in Context.VariableUsages.Of(operation))
        {
            if (usage.Type is null || !defined.TryGetValue(usage.Node.Name.Value, out var found) || found.Type is not { } type) continue;
            Check(usage, found.Node, type);
        }
    }

    private void Check(VariableUsage usage, VariableDefinitionNode definition, GraphQLType type)
    {
        var name = usage.Node.Name.Value;
        if (!Allowed(type, definition.DefaultValue, usage.Type!, usage.HasDefault))
        {
            Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{usage.Type}\".", definition, usage.Node);
        }

        if (usage.Container is { IsOneOf: true } oneOf && !type.IsNonNull)
        {
            Report(
                $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".",
                definition,
                usage.Node);
        }
    }
}
