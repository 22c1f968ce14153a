using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>A fragment written in place.</summary>
public sealed class InlineFragmentNode(
    int start,
    int end,
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : SelectionNode(start, end, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>The type the selections apply to; null for the type around it.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>The selections between its braces.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
