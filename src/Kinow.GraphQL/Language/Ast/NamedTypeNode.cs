namespace Kinow.GraphQL.Language;

/// <summary>A reference to a type by name.</summary>
public sealed class NamedTypeNode(int start, int end, NameNode name)
    : TypeNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <summary>The name of the type.</summary>
    public NameNode Name { get; } = name;
}
