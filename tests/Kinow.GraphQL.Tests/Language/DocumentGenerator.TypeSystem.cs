using System.Collections.Immutable;
using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Tests.Language;

internal sealed partial class DocumentGenerator
{
    private DefinitionNode Definition() => _random.Next(18) switch
    {
        0 or 1 or 2 => Operation(),
        3 => Fragment(),
        4 => new SchemaDefinitionNode(0, 0, Description(), Directives(true), OperationTypes(1)),
        5 => new SchemaExtensionNode(0, 0, Directives(true), OperationTypes(1)),
        6 => new ScalarTypeDefinitionNode(0, 0, Description(), Name(), Directives(true)),
        7 => new ScalarTypeExtensionNode(0, 0, Name(), Directives(true, least: 1)),
        8 => new ObjectTypeDefinitionNode(0, 0, Description(), Name(), Directives(true), Types(0), Fields(0)),
        9 => new ObjectTypeExtensionNode(0, 0, Name(), Directives(true), Types(0), Fields(1)),
        10 => new InterfaceTypeDefinitionNode(0, 0, Description(), Name(), Directives(true), Types(0), Fields(0)),
        11 => new InterfaceTypeExtensionNode(0, 0, Name(), Directives(true), Types(1), Fields(0)),
        12 => new UnionTypeDefinitionNode(0, 0, Description(), Name(), Directives(true), Types(0)),
        13 => new UnionTypeExtensionNode(0, 0, Name(), Directives(true), Types(1)),
        14 => new EnumTypeDefinitionNode(0, 0, Description(), Name(), Directives(true), EnumValues(0)),
        15 => new EnumTypeExtensionNode(0, 0, Name(), Directives(true), EnumValues(1)),
        16 => Maybe
            ? new InputObjectTypeDefinitionNode(0, 0, Description(), Name(), Directives(true), InputValues(0))
            : new InputObjectTypeExtensionNode(0, 0, Name(), Directives(true), InputValues(1)),
        _ => new DirectiveDefinitionNode(0, 0, Description(), Name(), InputValues(0), Maybe, Some(1, 3, Location)),
    };

    private ImmutableArray<OperationTypeDefinitionNode> OperationTypes(int least) =>
        Some(least, 3, () => new OperationTypeDefinitionNode(0, 0, Pick(OperationKind.Query, OperationKind.Mutation), NamedType()));

    private ImmutableArray<NamedTypeNode> Types(int least) => Some(least, 3, NamedType);

    private ImmutableArray<FieldDefinitionNode> Fields(int least) =>
        Some(least, 3, () => new FieldDefinitionNode(0, 0, Description(), Name(), InputValues(0), Type(), Directives(true)));

    private ImmutableArray<InputValueDefinitionNode> InputValues(int least) =>
        Some(least, 3, () => new InputValueDefinitionNode(0, 0, Description(), Name(), Type(), DefaultValue(), Directives(true)));

    private ImmutableArray<EnumValueDefinitionNode> EnumValues(int least) =>
        Some(least, 3, () => new EnumValueDefinitionNode(0, 0, Description(), Name(), Directives(true)));

    private NameNode Location() => new(0, 0, Pick("FIELD", "QUERY", "ENUM_VALUE", "VARIABLE_DEFINITION"));
}
