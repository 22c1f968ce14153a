using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>Variables have input types (specification section 5.8.2).</summary>
internal sealed class VariablesAreInputTypes(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(VariablesAreInputTypes);

    public override void Subscribe(RuleListeners on) => on.EnterVariableDefinition.Add(Check);

    private void Check(VariableDefinitionNode definition)
    {
        if (Context.Schema.ResolveType(definition.Type) is not { IsInputType: false } type) return;
        Report($"Variable \"${definition.Variable.Name.Value}\" cannot be non-input type \"{type}\".", definition.Type);
    }
}
