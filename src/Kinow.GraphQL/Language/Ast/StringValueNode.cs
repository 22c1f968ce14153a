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

    /// <summary>
    /// A node that was not parsed: a block string where the value survives being written as one, as is customary for
    /// descriptions, else a string with escapes.
    /// </summary>
    public static StringValueNode ForDescription(string value) => new(0, 0, value, BlockString.CanHold(value));
}
