using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>The directives known to a document: those of the schema and those that it defines itself.</summary>
internal sealed class DirectiveShapes
{
    private readonly ImmutableDictionary<string, DirectiveShape> shapes;

    public DirectiveShapes(Schema schema)
        : this(schema.Directives.ToImmutableDictionary(d => d.Name, Of, StringComparer.Ordinal))
    {
    }

    private DirectiveShapes(ImmutableDictionary<string, DirectiveShape> shapes) => this.shapes = shapes;

    public DirectiveShape? Find(string name) => shapes.GetValueOrDefault(name);

    public DirectiveShapes With(DocumentNode document)
    {
        var all = shapes;
        foreach (var definition in document.Definitions)
        {
            if (definition is DirectiveDefinitionNode directive) all = all.SetItem(directive.Name.Value, Of(directive));
        }

        return all == shapes ? this : new DirectiveShapes(all);
    }

    private static DirectiveShape Of(DirectiveType directive) => new(
        directive.Locations,
        directive.IsRepeatable,
        [.. directive.Arguments.Select(a => a.Name)],
        [.. directive.Arguments.Where(a => a.IsRequired).Select(a => (a.Name, a.Type.ToString()!))]);

    private static DirectiveShape Of(DirectiveDefinitionNode directive) => new(
        [.. directive.Locations.Select(l => l.Value)],
        directive.Repeatable,
        [.. directive.Arguments.Select(a => a.Name.Value)],
        [
            .. directive.Arguments
                .Where(a => a.Type is NonNullTypeNode && a.DefaultValue is null)
                .Select(a => (a.Name.Value, Printer.Print(a.Type))),
        ]);
}
