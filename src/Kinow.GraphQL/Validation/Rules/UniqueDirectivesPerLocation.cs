using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands once at a place (specification section 5.7.3).</summary>
internal sealed class UniqueDirectivesPerLocation(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> ofTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveNode> ofSchema = new(StringComparer.Ordinal);

    protected override string Name => nameof(UniqueDirectivesPerLocation);

    public override void Subscribe(RuleListeners on)
    {
        on.EnterOperation.Add(node => Check(node.Directives));
        on.EnterVariableDefinition.Add(node => Check(node.Directives));
        on.EnterFragmentDefinition.Add(node => Check(node.Directives));
        on.EnterField.Add(node => Check(node.Directives));
        on.EnterFragmentSpread.Add(node => Check(node.Directives));
        on.EnterInlineFragment.Add(node => Check(node.Directives));
        on.EnterTypeSystem.Add(CheckTypeSystem);
    }

    // A type and its extensions are one place, and so are the schema and its extensions.
    private void CheckTypeSystem(SyntaxNode node, ImmutableArray<DirectiveNode> directives)
    {
        switch (node)
        {
            case SchemaDefinitionNode or SchemaExtensionNode:
                Check(directives, ofSchema);
                break;
            case TypeDefinitionNode type:
                Check(directives, OfType(type.Name.Value));
                break;
            case TypeExtensionNode type:
                Check(directives, OfType(type.Name.Value));
                break;
            default:
                Check(directives);
                break;
        }
    }

    private Dictionary<string, DirectiveNode> OfType(string name)
    {
        if (!ofTypes.TryGetValue(name, out var seen)) ofTypes[name] = seen = new(StringComparer.Ordinal);
        return seen;
    }

    private void Check(ImmutableArray<DirectiveNode> directives)
    {
        if (directives.Length > 1) Check(directives, new(StringComparer.Ordinal));
    }

    private void Check(ImmutableArray<DirectiveNode> directives, Dictionary<string, DirectiveNode> seen)
    {
        foreach (var directive in directives)
        {
            var name = directive.Name.Value;
            if (Context.Directives.Find(name) is not { IsRepeatable: false } || seen.TryAdd(name, directive)) continue;
            Report($"The directive \"@{name}\" can only be used once at this location.", seen[name], directive);
        }
    }
}
