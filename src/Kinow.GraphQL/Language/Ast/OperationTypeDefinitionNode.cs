namespace Kinow.GraphQL.Language;

/// <summary>The root type of one kind of operation.</summary>
public sealed class OperationTypeDefinitionNode(int start, int end, OperationKind operation, NamedTypeNode type)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>The kind of operation.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>The root type.</summary>
    public NamedTypeNode Type { get; } = type;
}
