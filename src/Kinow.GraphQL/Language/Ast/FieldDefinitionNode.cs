using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>The definition of a field of an object or interface type.</summary>
public sealed class FieldDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <summary>The description written before it, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The declared arguments, in source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments.IsDefault ? [] : arguments;

    /// <summary>The type of the field.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The directives applied to it, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;
}
