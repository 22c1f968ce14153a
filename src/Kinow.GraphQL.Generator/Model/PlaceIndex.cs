using Kinow.GraphQL.Language;
using Microsoft.CodeAnalysis.Text;

namespace Kinow.GraphQL.Generator.Model;

/// <summary>Where the types, fields and values of a contract are declared.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<DocumentNode, string> paths = [];
    private readonly Dictionary<string, (DocumentNode Document, NameNode Name)> names = new(StringComparer.Ordinal);

    /// <summary>A place given by line and column; offsets in characters are not known there.</summary>
    public static Place At(string path, SourceLocation start, int length)
    {
        var from = new LinePosition(start.Line - 1, Math.Max(0, start.Column - 1));
        return new(path, default, new(from, new(from.Line, from.Character + length)));
    }

    /// <summary>Takes in all declarations of a file.</summary>
    public void Add(string path, DocumentNode document)
    {
        paths.Add(document, path);
        foreach (var definition in document.Definitions)
        {
            var (name, members) = Members(definition);
            if (name is null)
            {
                continue;
            }

            // A type is where it is defined, even when an extension of it comes first.
            if (definition is TypeDefinitionNode) names[name.Value] = (document, name);
            foreach (var member in members)
            {
                names.TryAdd($"{name.Value}.{member.Value}", (document, member));
            }
        }
    }

    /// <summary>The place of a type (<c>Product</c>) or of a field or enum value (<c>Product.name</c>).</summary>
    public Place? Of(string name) =>
        names.TryGetValue(name, out var found)
            ? At(paths[found.Document], Start(found.Document, found.Name), found.Name.Value.Length)
            : null;

    /// <summary>The place of a node.</summary>
    public Place Of(DocumentNode document, SyntaxNode node) => At(paths.GetValueOrDefault(document, ""), Start(document, node), 1);

    private static SourceLocation Start(DocumentNode document, SyntaxNode node) => document.Source.GetLocation(node.Start);

    private static (NameNode? Name, IEnumerable<NameNode> Members) Members(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode d => (d.Name, d.Fields.Select(f => f.Name)),
        ObjectTypeExtensionNode d => (d.Name, d.Fields.Select(f => f.Name)),
        InterfaceTypeDefinitionNode d => (d.Name, d.Fields.Select(f => f.Name)),
        InterfaceTypeExtensionNode d => (d.Name, d.Fields.Select(f => f.Name)),
        InputObjectTypeDefinitionNode d => (d.Name, d.Fields.Select(f => f.Name)),
        InputObjectTypeExtensionNode d => (d.Name, d.Fields.Select(f => f.Name)),
        EnumTypeDefinitionNode d => (d.Name, d.Values.Select(v => v.Name)),
        EnumTypeExtensionNode d => (d.Name, d.Values.Select(v => v.Name)),
        TypeDefinitionNode d => (d.Name, []),
        _ => (null, []),
    };
}
