namespace Kinow.GraphQL.Language;

/// <summary>A name.</summary>
public sealed class NameNode(int start, int end, string value)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The name itself.</summary>
    public string Value { get; } = value;
}
