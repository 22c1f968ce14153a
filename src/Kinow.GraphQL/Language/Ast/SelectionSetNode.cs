using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>Selections between braces.</summary>
public sealed class SelectionSetNode(int start, int end, ImmutableArray<SelectionNode> selections)
    : SyntaxNode(start, end)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>The selections, in source order; never empty after parsing.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections.IsDefault ? [] : selections;
}
