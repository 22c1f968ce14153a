using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An extension of the schema.</summary>
public sealed class SchemaExtensionNode(
    int start,
    int end,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes)
    : TypeSystemExtensionNode(start, end, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaExtension;

    /// <summary>The added root types, in source order.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes.IsDefault ? [] : operationTypes;
}
