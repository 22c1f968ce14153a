using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl.Definitions;

namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>Finds out which of several documents has a node. Only asked when there are errors.</summary>
internal static class NodeLocator
{
    public static SchemaErrorPlace Locate(ImmutableArray<DocumentNode> documents, SyntaxNode node)
    {
        foreach (var document in documents)
        {
            if (document.Definitions.Any(d => Contains(d, node))) return new SchemaErrorPlace(document, node);
        }

        throw new ArgumentException("The node belongs to no document.", nameof(node));
    }

    private static bool Contains(SyntaxNode tree, SyntaxNode node) =>
        ReferenceEquals(tree, node)
        || (tree.Start <= node.Start && node.End <= tree.End && Children(tree).Any(c => Contains(c, node)));

    private static IEnumerable<SyntaxNode> Children(SyntaxNode node) => node switch
    {
        SchemaDefinitionNode n => [.. n.Directives, .. n.OperationTypes],
        SchemaExtensionNode n => [.. n.Directives, .. n.OperationTypes],
        OperationTypeDefinitionNode n => [n.Type],
        DirectiveDefinitionNode n => [n.Name, .. n.Arguments, .. n.Locations],
        TypeDefinitionNode n => [n.Name, .. n.Directives, .. Members(n)],
        TypeExtensionNode n => [n.Name, .. n.Directives, .. Members(n)],
        FieldDefinitionNode n => [n.Name, .. n.Arguments, n.Type, .. n.Directives],
        InputValueDefinitionNode n => [n.Name, n.Type, .. n.Directives, .. n.DefaultValue is null
            ? Array.Empty<SyntaxNode>()
            : [n.DefaultValue]],
        EnumValueDefinitionNode n => [n.Name, .. n.Directives],
        DirectiveNode n => [n.Name, .. n.Arguments],
        ArgumentNode n => [n.Name, n.Value],
        ListValueNode n => n.Values,
        ObjectValueNode n => n.Fields,
        ObjectFieldNode n => [n.Name, n.Value],
        NamedTypeNode n => [n.Name],
        ListTypeNode n => [n.Type],
        NonNullTypeNode n => [n.Type],
        _ => [],
    };

    private static IEnumerable<SyntaxNode> Members(DefinitionNode node)
    {
        var members = new DefinitionMembers(node);
        return [.. members.Interfaces, .. members.Fields, .. members.Types, .. members.Values, .. members.InputFields];
    }
}
