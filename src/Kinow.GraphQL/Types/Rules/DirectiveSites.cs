using System.Collections.Immutable;

using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types.Rules;

/// <summary>Finds the places of a definition where directives may be applied (specification section 3.13).</summary>
internal static class DirectiveSites
{
    public static IEnumerable<DirectiveSite> Of(DefinitionNode definition)
    {
        var members = new DefinitionMembers(definition);
        return
        [
            .. Own(definition),
            .. members.Fields.SelectMany(Field),
            .. members.Values.Select(v => new DirectiveSite(v, "ENUM_VALUE", v.Directives)),
            .. Inputs(members.InputFields, "INPUT_FIELD_DEFINITION"),
        ];
    }

    private static IEnumerable<DirectiveSite> Own(DefinitionNode definition) => definition switch
    {
        DirectiveDefinitionNode n => Inputs(n.Arguments, "ARGUMENT_DEFINITION"),
        SchemaDefinitionNode n => [new DirectiveSite(n, "SCHEMA", n.Directives)],
        TypeDefinitionNode n => [new DirectiveSite(n, Location(n.Kind), n.Directives)],
        TypeSystemExtensionNode n => [new DirectiveSite(n, Location(n.Kind), n.Directives)],
        _ => [],
    };

    private static IEnumerable<DirectiveSite> Field(FieldDefinitionNode field) =>
        Inputs(field.Arguments, "ARGUMENT_DEFINITION").Prepend(new DirectiveSite(field, "FIELD_DEFINITION", field.Directives));

    private static IEnumerable<DirectiveSite> Inputs(ImmutableArray<InputValueDefinitionNode> inputs, string location) =>
        inputs.Select(i => new DirectiveSite(i, location, i.Directives));

    private static string Location(SyntaxKind kind) => kind switch
    {
        SyntaxKind.ScalarTypeDefinition or SyntaxKind.ScalarTypeExtension => "SCALAR",
        SyntaxKind.ObjectTypeDefinition or SyntaxKind.ObjectTypeExtension => "OBJECT",
        SyntaxKind.InterfaceTypeDefinition or SyntaxKind.InterfaceTypeExtension => "INTERFACE",
        SyntaxKind.UnionTypeDefinition or SyntaxKind.UnionTypeExtension => "UNION",
        SyntaxKind.EnumTypeDefinition or SyntaxKind.EnumTypeExtension => "ENUM",
        SyntaxKind.InputObjectTypeDefinition or SyntaxKind.InputObjectTypeExtension => "INPUT_OBJECT",
        _ => "SCHEMA",
    };
}
