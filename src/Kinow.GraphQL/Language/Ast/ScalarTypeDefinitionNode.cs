using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>The definition of a scalar type.</summary>
public sealed class ScalarTypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives)
    : TypeDefinitionNode(start, end, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}
