using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An extension of a union type.</summary>
public sealed class UnionTypeExtensionNode(
    int start,
    int end,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types)
    : TypeExtensionNode(start, end, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeExtension;

    /// <summary>The member types, in source order.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types.IsDefault ? [] : types;
}
