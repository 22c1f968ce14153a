using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An operation or a fragment.</summary>
public abstract class ExecutableDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet)
    : DefinitionNode(start, end)
{
    /// <summary>The description written before it, if any.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The directives applied to it, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;

    /// <summary>The selections between its braces.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
