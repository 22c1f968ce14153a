namespace Kinow.GraphQL.Language;

/// <summary>A string literal.</summary>
public sealed class StringValueNode(int start, int end, string value, bool block)
    : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The value: escapes resolved, and for a block string the common indentation removed.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written as a block string.</summary>
    public bool Block { get; } = block;
}
