using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>One entry of a selection set.</summary>
public abstract class SelectionNode(int start, int end, ImmutableArray<DirectiveNode> directives)
    : SyntaxNode(start, end)
{
    /// <summary>The directives applied to it, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;
}
