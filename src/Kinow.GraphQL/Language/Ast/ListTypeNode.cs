namespace Kinow.GraphQL.Language;

/// <summary>A list of some type.</summary>
public sealed class ListTypeNode(int start, int end, TypeNode type)
    : TypeNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <summary>The type of the items.</summary>
    public TypeNode Type { get; } = type;
}
