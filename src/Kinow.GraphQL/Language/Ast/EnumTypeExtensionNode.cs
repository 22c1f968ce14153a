using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An extension of an enum type.</summary>
public sealed class EnumTypeExtensionNode(
    int start,
    int end,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values)
    : TypeExtensionNode(start, end, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeExtension;

    /// <summary>The values, in source order.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values.IsDefault ? [] : values;
}
