using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>The definition of an argument or of an input field.</summary>
public sealed class InputValueDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>The description written before it, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type of the value.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The value used when none is provided, if declared.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives applied to it, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;
}
