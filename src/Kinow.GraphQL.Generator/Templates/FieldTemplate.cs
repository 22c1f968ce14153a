using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Generator.Templates;

/// <summary>A field of a type marked <c>@templates</c>: what the fields share that are marked with the directive of its name.</summary>
/// <param name="Field">Has the shared arguments and directives.</param>
/// <param name="Directive">Declares the values that descriptions of the arguments refer to.</param>
internal sealed record FieldTemplate(FieldDefinitionNode Field, DirectiveDefinitionNode Directive)
{
    public const string Marker = "templates";

    public string Name => Field.Name.Value;

    /// <summary>The interface of the argument records.</summary>
    public string Interface => $"I{Names.Pascal(Name)}Arguments";

    /// <summary>
    /// The field with the template's arguments and directives in place of the directive. A directive of its own replaces the template's.
    /// </summary>
    public FieldDefinitionNode ApplyTo(FieldDefinitionNode field, DirectiveNode applied)
    {
        var values = ValuesFor(field, applied);
        return new(
            field.Start,
            field.End,
            field.Description,
            field.Name,
            [.. field.Arguments, .. Field.Arguments.Select(a => Filled(a, values))],
            field.Type,
            [
                .. field.Directives.Where(d => d != applied),
                .. Field.Directives.Where(d => field.Directives.All(own => own.Name.Value != d.Name.Value)),
            ]);
    }

    // Besides the arguments of the directive, {type} is the name of the field's type.
    private ImmutableDictionary<string, string> ValuesFor(FieldDefinitionNode field, DirectiveNode applied) => Directive.Arguments
        .ToImmutableDictionary(
            a => a.Name.Value,
            a => TextOf(applied.Arguments.FirstOrDefault(given => given.Name.Value == a.Name.Value)?.Value ?? a.DefaultValue),
            StringComparer.Ordinal)
        .SetItem("type", NamedType(field.Type));

    private static InputValueDefinitionNode Filled(InputValueDefinitionNode node, ImmutableDictionary<string, string> values) => new(
        node.Start,
        node.End,
        node.Description is null ? null : StringValueNode.ForDescription(Placeholders.Fill(node.Description.Value, values)),
        node.Name,
        node.Type,
        node.DefaultValue,
        node.Directives);

    private static string TextOf(ValueNode? value) => value switch
    {
        StringValueNode text => text.Value,
        null => "",
        _ => Printer.Print(value),
    };

    private static string NamedType(TypeNode type) => type switch
    {
        ListTypeNode list => NamedType(list.Type),
        NonNullTypeNode inner => NamedType(inner.Type),
        _ => ((NamedTypeNode)type).Name.Value,
    };
}
