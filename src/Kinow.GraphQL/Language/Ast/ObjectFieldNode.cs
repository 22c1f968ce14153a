namespace Kinow.GraphQL.Language;

/// <summary>One field of an input object literal.</summary>
public sealed class ObjectFieldNode(int start, int end, NameNode name, ValueNode value)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value.</summary>
    public ValueNode Value { get; } = value;
}
