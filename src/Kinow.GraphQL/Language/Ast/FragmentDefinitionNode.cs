using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>A named fragment.</summary>
public sealed class FragmentDefinitionNode(
    int start,
    int end,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    StringValueNode? description)
    : ExecutableDefinitionNode(start, end, description, directives, selectionSet)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type the fragment applies to.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;
}
