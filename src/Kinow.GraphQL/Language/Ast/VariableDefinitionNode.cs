using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>The declaration of a variable of an operation.</summary>
public sealed class VariableDefinitionNode(
    int start,
    int end,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    StringValueNode? description)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>The declared variable.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>The type of the variable.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The value used when none is provided, if declared.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied to it, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The description written before it, if any.</summary>
    public StringValueNode? Description { get; } = description;
}
