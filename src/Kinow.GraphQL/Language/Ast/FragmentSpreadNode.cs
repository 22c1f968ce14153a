using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>A use of a named fragment.</summary>
public sealed class FragmentSpreadNode(int start, int end, NameNode name, ImmutableArray<DirectiveNode> directives)
    : SelectionNode(start, end, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name of the fragment.</summary>
    public NameNode Name { get; } = name;
}
