namespace Kinow.GraphQL.Language;

/// <summary>A boolean literal.</summary>
public sealed class BooleanValueNode(int start, int end, bool value)
    : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The value.</summary>
    public bool Value { get; } = value;
}
