using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>The definition of the schema and its root types.</summary>
public sealed class SchemaDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes)
    : TypeSystemDefinitionNode(start, end, description)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <summary>The directives applied to it, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The root types, in source order.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes.IsDefault ? [] : operationTypes;
}
