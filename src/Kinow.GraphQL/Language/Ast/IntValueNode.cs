namespace Kinow.GraphQL.Language;

/// <summary>An integer literal of any size.</summary>
public sealed class IntValueNode(int start, int end, string value)
    : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The literal as written.</summary>
    public string Value { get; } = value;
}
