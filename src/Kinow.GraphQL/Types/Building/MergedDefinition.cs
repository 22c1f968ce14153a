using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Types;

/// <summary>A type definition with its extensions, read as if it were one definition.</summary>
/// <param name="Definition">The definition.</param>
/// <param name="Extensions">Its extensions in document order.</param>
internal readonly record struct MergedDefinition(TypeDefinitionNode Definition, IReadOnlyList<TypeExtensionNode> Extensions)
{
    public string Name => Definition.Name.Value;

    /// <summary>The definition and its extensions.</summary>
    public IEnumerable<DefinitionNode> Nodes => [Definition, .. Extensions];

    public IEnumerable<DirectiveNode> Directives => Definition.Directives.Concat(Extensions.SelectMany(e => e.Directives));

    public IEnumerable<FieldDefinitionNode> Fields => Nodes.SelectMany(n => n switch
    {
        ObjectTypeDefinitionNode o => o.Fields,
        InterfaceTypeDefinitionNode i => i.Fields,
        ObjectTypeExtensionNode o => o.Fields,
        InterfaceTypeExtensionNode i => i.Fields,
        _ => [],
    });

    public IEnumerable<NamedTypeNode> Interfaces => Nodes.SelectMany(n => n switch
    {
        ObjectTypeDefinitionNode o => o.Interfaces,
        InterfaceTypeDefinitionNode i => i.Interfaces,
        ObjectTypeExtensionNode o => o.Interfaces,
        InterfaceTypeExtensionNode i => i.Interfaces,
        _ => [],
    });

    public IEnumerable<NamedTypeNode> Members => Nodes.SelectMany(n => n switch
    {
        UnionTypeDefinitionNode u => u.Types,
        UnionTypeExtensionNode u => u.Types,
        _ => [],
    });

    public IEnumerable<EnumValueDefinitionNode> Values => Nodes.SelectMany(n => n switch
    {
        EnumTypeDefinitionNode e => e.Values,
        EnumTypeExtensionNode e => e.Values,
        _ => [],
    });

    public IEnumerable<InputValueDefinitionNode> InputFields => Nodes.SelectMany(n => n switch
    {
        InputObjectTypeDefinitionNode i => i.Fields,
        InputObjectTypeExtensionNode i => i.Fields,
        _ => [],
    });
}
