using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An extension of a named type.</summary>
public abstract class TypeExtensionNode(int start, int end, NameNode name, ImmutableArray<DirectiveNode> directives)
    : TypeSystemExtensionNode(start, end, directives)
{
    /// <summary>The name of the extended type.</summary>
    public NameNode Name { get; } = name;
}
