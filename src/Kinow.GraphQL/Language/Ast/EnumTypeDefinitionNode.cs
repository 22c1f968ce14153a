using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>The definition of an enum type.</summary>
public sealed class EnumTypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values)
    : TypeDefinitionNode(start, end, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <summary>The values, in source order.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values.IsDefault ? [] : values;
}
