using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Diagnostics;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Generator.Templates;

/// <summary>Replaces directives of templates by what the templates hold. Templates and their directives are not published.</summary>
internal sealed class TemplateExpansion
{
    private readonly ImmutableDictionary<string, FieldTemplate> templates;
    private readonly PlaceIndex places;
    private readonly ImmutableArray<Problem>.Builder problems;
    private readonly ImmutableDictionary<string, FieldTemplate>.Builder uses =
        ImmutableDictionary.CreateBuilder<string, FieldTemplate>(StringComparer.Ordinal);

    /// <param name="documents">Definitions that are valid as they stand.</param>
    /// <param name="places">Where everything is declared.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public TemplateExpansion(ImmutableArray<DocumentNode> documents, PlaceIndex places, ImmutableArray<Problem>.Builder problems)
    {
        this.places = places;
        this.problems = problems;
        var definitions = documents.SelectMany(d => d.Definitions).ToList();
        var directives = definitions.OfType<DirectiveDefinitionNode>().ToDictionary(d => d.Name.Value, StringComparer.Ordinal);
        templates = definitions.Where(IsTemplates).Cast<ObjectTypeDefinitionNode>().SelectMany(t => t.Fields)
            .Where(f => directives.ContainsKey(f.Name.Value))
            .ToImmutableDictionary(f => f.Name.Value, f => new FieldTemplate(f, directives[f.Name.Value]), StringComparer.Ordinal);
        Documents = templates.IsEmpty ? documents : [.. documents.Select(Expand)];
        Sdl = Placeholders.Split(string.Join("\n\n", Documents.Select(Printer.Print)));
    }

    /// <summary>The definitions that are published.</summary>
    public ImmutableArray<DocumentNode> Documents { get; }

    /// <summary>The text that is published, split at the places in descriptions that are filled when the schema is created.</summary>
    public (ImmutableArray<string> Pieces, ImmutableArray<(string Type, string Word)> Places) Sdl { get; }

    /// <summary>The template of each field that has one, by <c>Type.field</c>.</summary>
    public ImmutableDictionary<string, FieldTemplate> Uses => uses.ToImmutable();

    private DocumentNode Expand(DocumentNode document) =>
        new(document.Start, document.End, document.Source, [.. document.Definitions.Where(IsPublished).Select(Expand)]);

    private bool IsPublished(DefinitionNode definition) => definition is DirectiveDefinitionNode directive
        ? directive.Name.Value != FieldTemplate.Marker && !templates.ContainsKey(directive.Name.Value)
        : !IsTemplates(definition);

    private static bool IsTemplates(DefinitionNode definition) =>
        definition is ObjectTypeDefinitionNode type && type.Directives.Any(d => d.Name.Value == FieldTemplate.Marker);

    private DefinitionNode Expand(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode d => new ObjectTypeDefinitionNode(
            d.Start, d.End, d.Description, d.Name, d.Directives, d.Interfaces, Expand(d.Name, d.Fields)),
        InterfaceTypeDefinitionNode d => new InterfaceTypeDefinitionNode(
            d.Start, d.End, d.Description, d.Name, d.Directives, d.Interfaces, Expand(d.Name, d.Fields)),
        ObjectTypeExtensionNode d => new ObjectTypeExtensionNode(
            d.Start, d.End, d.Name, d.Directives, d.Interfaces, Expand(d.Name, d.Fields)),
        InterfaceTypeExtensionNode d => new InterfaceTypeExtensionNode(
            d.Start, d.End, d.Name, d.Directives, d.Interfaces, Expand(d.Name, d.Fields)),
        _ => definition,
    };

    private ImmutableArray<FieldDefinitionNode> Expand(NameNode type, ImmutableArray<FieldDefinitionNode> fields) =>
        [.. fields.Select(f => Expand(f, $"{type.Value}.{f.Name.Value}"))];

    private FieldDefinitionNode Expand(FieldDefinitionNode field, string name)
    {
        DirectiveNode[] applied = [.. field.Directives.Where(d => templates.ContainsKey(d.Name.Value))];
        if (applied.Length == 0) return field;
        var template = templates[applied[0].Name.Value];
        var own = field.Arguments.FirstOrDefault(a => template.Field.Arguments.Any(t => t.Name.Value == a.Name.Value));
        var clash = own is not null ? $"an argument {own.Name.Value} of its own" : applied.Length > 1 ? $"@{applied[1].Name.Value}" : null;
        if (clash is not null)
        {
            problems.Add(new(Rules.TemplateClash, $"{name} has @{template.Name} and {clash}", places.Of(name)));
            return field;
        }

        uses[name] = template;
        return template.ApplyTo(field, applied[0]);
    }
}
