using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

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
            .. members.Values.Select(v => new DirectiveSite(v, DirectiveLocations.EnumValue, v.Directives)),
            .. Inputs(members.InputFields, DirectiveLocations.InputFieldDefinition),
        ];
    }

    private static IEnumerable<DirectiveSite> Own(DefinitionNode definition) => definition switch
    {
        DirectiveDefinitionNode n => Inputs(n.Arguments, DirectiveLocations.ArgumentDefinition),
        SchemaDefinitionNode n => [new DirectiveSite(n, DirectiveLocations.Schema, n.Directives)],
        TypeDefinitionNode n => [new DirectiveSite(n, DirectiveLocations.Of(n.Kind), n.Directives)],
        TypeSystemExtensionNode n => [new DirectiveSite(n, DirectiveLocations.Of(n.Kind), n.Directives)],
        _ => [],
    };

    private static IEnumerable<DirectiveSite> Field(FieldDefinitionNode field) =>
        Inputs(field.Arguments, DirectiveLocations.ArgumentDefinition).Prepend(
            new DirectiveSite(field, DirectiveLocations.FieldDefinition, field.Directives));

    private static IEnumerable<DirectiveSite> Inputs(ImmutableArray<InputValueDefinitionNode> inputs, string location) =>
        inputs.Select(i => new DirectiveSite(i, location, i.Directives));
}
