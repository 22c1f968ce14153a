using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An extension of the schema or of a type.</summary>
public abstract class TypeSystemExtensionNode(int start, int end, ImmutableArray<DirectiveNode> directives)
    : DefinitionNode(start, end)
{
    /// <summary>The directives applied to it, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives.IsDefault ? [] : directives;
}
