namespace Kinow.GraphQL.Language;

/// <summary>A use of a variable.</summary>
public sealed class VariableNode(int start, int end, NameNode name)
    : ValueNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The name of the variable, without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}
