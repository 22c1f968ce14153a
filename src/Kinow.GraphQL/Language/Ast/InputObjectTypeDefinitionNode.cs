using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>The definition of an input object type.</summary>
public sealed class InputObjectTypeDefinitionNode(
    int start,
    int end,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields)
    : TypeDefinitionNode(start, end, description, name, directives)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    /// <summary>The input fields, in source order.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields.IsDefault ? [] : fields;
}
