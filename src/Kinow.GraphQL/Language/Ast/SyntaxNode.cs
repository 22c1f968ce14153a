namespace Kinow.GraphQL.Language;

/// <summary>A node of the syntax tree. Nodes are immutable.</summary>
public abstract class SyntaxNode(int start, int end)
{
    /// <summary>The offset of the first byte, in bytes of the UTF-8 source.</summary>
    public int Start { get; } = start;

    /// <summary>The offset after the last byte, in bytes of the UTF-8 source.</summary>
    public int End { get; } = end;

    /// <summary>The kind of this node.</summary>
    public abstract SyntaxKind Kind { get; }
}
