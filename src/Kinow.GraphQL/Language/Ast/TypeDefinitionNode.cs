using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>A definition of a named type.</summary>
public abstract class TypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeSystemDefinitionNode(start, end, description)
{
    /// <summary>The name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives applied to it, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;
}
