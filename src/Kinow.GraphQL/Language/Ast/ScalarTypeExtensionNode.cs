using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An extension of a scalar type.</summary>
public sealed class ScalarTypeExtensionNode(int start, int end, NameNode name, ImmutableArray<DirectiveNode> directives)
    : TypeExtensionNode(start, end, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeExtension;
}
