using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>An extension of an input object type.</summary>
public sealed class InputObjectTypeExtensionNode(
    int start,
    int end,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields)
    : TypeExtensionNode(start, end, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeExtension;

    /// <summary>The input fields, in source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields.IsDefault ? [] : fields;
}
