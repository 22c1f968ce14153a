using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>A request holds operations and fragments only (specification section 5.1.1).</summary>
internal sealed class ExecutableDefinitions(ValidationContext context) : ValidationRule(context)
{
    protected override string Name => nameof(ExecutableDefinitions);

    public override void Subscribe(RuleListeners on) => on.EnterDocument.Add(Check);

    private static string Describe(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode d => $"\"{d.Name.Value}\"",
        TypeExtensionNode d => $"\"{d.Name.Value}\"",
        DirectiveDefinitionNode d => $"\"{d.Name.Value}\"",
        _ => "schema",
    };

    private void Check(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode) Report($"The {Describe(definition)} definition is not executable.", definition);
        }
    }
}
