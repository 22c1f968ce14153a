namespace Kinow.GraphQL.Language;

/// <summary>The literal <c>null</c>.</summary>
public sealed class NullValueNode(int start, int end)
    : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}
