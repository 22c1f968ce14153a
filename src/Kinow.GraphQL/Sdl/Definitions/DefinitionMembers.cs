using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Sdl.Definitions;

/// <summary>The members of a type definition or type extension, whatever its kind.</summary>
internal readonly record struct DefinitionMembers(DefinitionNode Node)
{
    public ImmutableArray<FieldDefinitionNode> Fields => Node switch
    {
        ObjectTypeDefinitionNode o => o.Fields,
        InterfaceTypeDefinitionNode i => i.Fields,
        ObjectTypeExtensionNode o => o.Fields,
        InterfaceTypeExtensionNode i => i.Fields,
        _ => [],
    };

    public ImmutableArray<NamedTypeNode> Interfaces => Node switch
    {
        ObjectTypeDefinitionNode o => o.Interfaces,
        InterfaceTypeDefinitionNode i => i.Interfaces,
        ObjectTypeExtensionNode o => o.Interfaces,
        InterfaceTypeExtensionNode i => i.Interfaces,
        _ => [],
    };

    public ImmutableArray<NamedTypeNode> Types => Node switch
    {
        UnionTypeDefinitionNode u => u.Types,
        UnionTypeExtensionNode u => u.Types,
        _ => [],
    };

    public ImmutableArray<EnumValueDefinitionNode> Values => Node switch
    {
        EnumTypeDefinitionNode e => e.Values,
        EnumTypeExtensionNode e => e.Values,
        _ => [],
    };

    public ImmutableArray<InputValueDefinitionNode> InputFields => Node switch
    {
        InputObjectTypeDefinitionNode i => i.Fields,
        InputObjectTypeExtensionNode i => i.Fields,
        _ => [],
    };
}
