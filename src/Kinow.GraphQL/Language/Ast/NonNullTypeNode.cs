namespace Kinow.GraphQL.Language;

/// <summary>The non-null form of a type.</summary>
public sealed class NonNullTypeNode(int start, int end, TypeNode type)
    : TypeNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <summary>The named or list type that may not be null.</summary>
    public TypeNode Type { get; } = type;
}
