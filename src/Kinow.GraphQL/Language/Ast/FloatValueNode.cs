namespace Kinow.GraphQL.Language;

/// <summary>A literal with a fraction or an exponent.</summary>
public sealed class FloatValueNode(int start, int end, string value)
    : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The literal as written.</summary>
    public string Value { get; } = value;
}
