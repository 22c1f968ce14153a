using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>A query, mutation or subscription.</summary>
public sealed class OperationDefinitionNode(
    int start,
    int end,
    OperationKind operation,
    NameNode? name,
    StringValueNode? description,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : ExecutableDefinitionNode(start, end, description, directives, selectionSet)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <summary>What kind of operation it is.</summary>
    public OperationKind Operation { get; } = operation;

    /// <summary>The name; null for an anonymous operation.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The declared variables, in source order.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions.IsDefault ? [] : variableDefinitions;
}
