using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Extensions extend types that are defined, and of their kind (specification section 3.4.3).</summary>
internal sealed class PossibleTypeExtensions : SchemaRule
{
    public override void Check(SchemaRuleContext context)
    {
        var known = context.Index.Types.Select(t => t.Name.Value).ToList();
        foreach (var extension in context.Index.Definitions.OfType<TypeExtensionNode>())
        {
            var name = extension.Name.Value;
            if (context.Index.FindDeclared(name) is not { } definition)
            {
                context.Report(
                    $"Cannot extend type \"{name}\" because it is not defined.{Suggestions.DidYouMean(name, known)}", extension.Name);
            }
            else if (Expected(extension.Kind).Definition != definition.Kind)
            {
                context.Report($"Cannot extend non-{Expected(extension.Kind).Name} type \"{name}\".", definition, extension);
            }
        }
    }

    private static (SyntaxKind Definition, string Name) Expected(SyntaxKind extension) => extension switch
    {
        SyntaxKind.ScalarTypeExtension => (SyntaxKind.ScalarTypeDefinition, "scalar"),
        SyntaxKind.ObjectTypeExtension => (SyntaxKind.ObjectTypeDefinition, "object"),
        SyntaxKind.InterfaceTypeExtension => (SyntaxKind.InterfaceTypeDefinition, "interface"),
        SyntaxKind.UnionTypeExtension => (SyntaxKind.UnionTypeDefinition, "union"),
        SyntaxKind.EnumTypeExtension => (SyntaxKind.EnumTypeDefinition, "enum"),
        _ => (SyntaxKind.InputObjectTypeDefinition, "input object"),
    };
}
