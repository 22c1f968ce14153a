namespace Kinow.GraphQL.Language;

/// <summary>A named argument and its value.</summary>
public sealed class ArgumentNode(int start, int end, NameNode name, ValueNode value)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
