using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>The definition of a directive.</summary>
public sealed class DirectiveDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool repeatable,
    ImmutableArray<NameNode> locations)
    : TypeSystemDefinitionNode(start, end, description)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <summary>The name of the directive, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The declared arguments, in source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments.IsDefault ? [] : arguments;

    /// <summary>Whether it may be applied more than once at one place.</summary>
    public bool Repeatable { get; } = repeatable;

    /// <summary>The places it may be applied at, in source order.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations.IsDefault ? [] : locations;
}
