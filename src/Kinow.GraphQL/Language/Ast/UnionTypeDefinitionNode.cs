using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>The definition of a union type.</summary>
public sealed class UnionTypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types)
    : TypeDefinitionNode(start, end, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    /// <summary>The member types, in source order.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types.IsDefault ? [] : types;
}
