using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>A selected field.</summary>
public sealed class FieldNode(
    int start,
    int end,
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet)
    : SelectionNode(start, end, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The alias, if any.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The name of the field.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments, in source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments.IsDefault ? [] : arguments;

    /// <summary>The selections below the field; null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key of this field in the response: the alias if there is one, else the name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}
