using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

internal sealed partial class SyntaxWriter
{
    private void Write(SchemaDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append("schema");
        WriteDirectives(node.Directives);
        WriteBlock(node.OperationTypes);
    }

    private void Write(SchemaExtensionNode node)
    {
        _text.Append("extend schema");
        WriteDirectives(node.Directives);
        WriteBlock(node.OperationTypes);
    }

    private void Write(OperationTypeDefinitionNode node) =>
        _text.Append(OperationKeyword.Of(node.Operation)).Append(": ").Append(node.Type.Name.Value);

    private void Write(TypeDefinitionNode node)
    {
        WriteDescription(node.Description);
        switch (node)
        {
            case ScalarTypeDefinitionNode: WriteHead("scalar", node.Name, [], node.Directives); break;
            case ObjectTypeDefinitionNode type:
                WriteHead("type", node.Name, type.Interfaces, node.Directives);
                WriteBlock(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WriteHead("interface", node.Name, type.Interfaces, node.Directives);
                WriteBlock(type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                WriteHead("union", node.Name, [], node.Directives);
                WriteMembers(type.Types);
                break;
            case EnumTypeDefinitionNode type:
                WriteHead("enum", node.Name, [], node.Directives);
                WriteBlock(type.Values);
                break;
            case InputObjectTypeDefinitionNode type:
                WriteHead("input", node.Name, [], node.Directives);
                WriteBlock(type.Fields);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.Kind, null);
        }
    }

    private void Write(TypeExtensionNode node)
    {
        switch (node)
        {
            case ScalarTypeExtensionNode: WriteHead("extend scalar", node.Name, [], node.Directives); break;
            case ObjectTypeExtensionNode type:
                WriteHead("extend type", node.Name, type.Interfaces, node.Directives);
                WriteBlock(type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                WriteHead("extend interface", node.Name, type.Interfaces, node.Directives);
                WriteBlock(type.Fields);
                break;
            case UnionTypeExtensionNode type:
                WriteHead("extend union", node.Name, [], node.Directives);
                WriteMembers(type.Types);
                break;
            case EnumTypeExtensionNode type:
                WriteHead("extend enum", node.Name, [], node.Directives);
                WriteBlock(type.Values);
                break;
            case InputObjectTypeExtensionNode type:
                WriteHead("extend input", node.Name, [], node.Directives);
                WriteBlock(type.Fields);
                break;
            default: throw new ArgumentOutOfRangeException(nameof(node), node.Kind, null);
        }
    }

    private void WriteHead(
        string keyword, NameNode name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives)
    {
        _text.Append(keyword).Append(' ').Append(name.Value);
        if (!interfaces.IsEmpty) _text.Append(" implements ");
        WriteJoined(interfaces, " & ");
        WriteDirectives(directives);
    }

    private void WriteMembers(ImmutableArray<NamedTypeNode> types)
    {
        if (!types.IsEmpty) _text.Append(" = ");
        WriteJoined(types, " | ");
    }

    private void Write(FieldDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append(node.Name.Value);
        WriteArguments(node.Arguments);
        _text.Append(": ");
        Write(node.Type);
        WriteDirectives(node.Directives);
    }

    private void WriteArguments(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.IsEmpty || TryWriteOnLine(arguments, int.MaxValue, 0)) return;
        WriteIndented('(', arguments, ')');
    }

    private void Write(InputValueDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append(node.Name.Value).Append(": ");
        Write(node.Type);
        WriteDefaultValue(node.DefaultValue);
        WriteDirectives(node.Directives);
    }

    private void Write(EnumValueDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append(node.Name.Value);
        WriteDirectives(node.Directives);
    }

    private void Write(DirectiveDefinitionNode node)
    {
        WriteDescription(node.Description);
        _text.Append("directive @").Append(node.Name.Value);
        WriteArguments(node.Arguments);
        if (node.Repeatable) _text.Append(" repeatable");
        _text.Append(" on ");
        WriteJoined(node.Locations, " | ");
    }
}
