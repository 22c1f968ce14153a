namespace Kinow.GraphQL.Language;

internal ref partial struct SyntaxReader
{
    private SchemaDefinitionNode ReadSchema(int start, StringValueNode? description)
    {
        ExpectKeyword("schema"u8, "schema");
        var directives = ReadDirectives(constant: true);
        if (_token.Kind != TokenKind.LeftBrace) _ = Expect(TokenKind.LeftBrace);
        var operations = ReadOperationTypes();
        return new SchemaDefinitionNode(start, _lastEnd, description, directives, operations);
    }

    private ScalarTypeDefinitionNode ReadScalarType(int start, StringValueNode? description)
    {
        ExpectKeyword("scalar"u8, "scalar");
        var name = ReadName();
        var directives = ReadDirectives(constant: true);
        return new ScalarTypeDefinitionNode(start, _lastEnd, description, name, directives);
    }

    private ObjectTypeDefinitionNode ReadObjectType(int start, StringValueNode? description)
    {
        ExpectKeyword("type"u8, "type");
        var name = ReadName();
        var interfaces = ReadInterfaces();
        var directives = ReadDirectives(constant: true);
        var fields = ReadFieldDefinitions();
        return new ObjectTypeDefinitionNode(start, _lastEnd, description, name, directives, interfaces, fields);
    }

    private InterfaceTypeDefinitionNode ReadInterfaceType(int start, StringValueNode? description)
    {
        ExpectKeyword("interface"u8, "interface");
        var name = ReadName();
        var interfaces = ReadInterfaces();
        var directives = ReadDirectives(constant: true);
        var fields = ReadFieldDefinitions();
        return new InterfaceTypeDefinitionNode(start, _lastEnd, description, name, directives, interfaces, fields);
    }

    private UnionTypeDefinitionNode ReadUnionType(int start, StringValueNode? description)
    {
        ExpectKeyword("union"u8, "union");
        var name = ReadName();
        var directives = ReadDirectives(constant: true);
        var types = ReadUnionMembers();
        return new UnionTypeDefinitionNode(start, _lastEnd, description, name, directives, types);
    }

    private EnumTypeDefinitionNode ReadEnumType(int start, StringValueNode? description)
    {
        ExpectKeyword("enum"u8, "enum");
        var name = ReadName();
        var directives = ReadDirectives(constant: true);
        var values = ReadEnumValues();
        return new EnumTypeDefinitionNode(start, _lastEnd, description, name, directives, values);
    }

    private InputObjectTypeDefinitionNode ReadInputObjectType(int start, StringValueNode? description)
    {
        ExpectKeyword("input"u8, "input");
        var name = ReadName();
        var directives = ReadDirectives(constant: true);
        var fields = ReadInputValues(TokenKind.LeftBrace, TokenKind.RightBrace);
        return new InputObjectTypeDefinitionNode(start, _lastEnd, description, name, directives, fields);
    }

    private DirectiveDefinitionNode ReadDirectiveDefinition(int start, StringValueNode? description)
    {
        ExpectKeyword("directive"u8, "directive");
        _ = Expect(TokenKind.At);
        var name = ReadName();
        var arguments = ReadInputValues(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);
        var repeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8, "on");
        var locations = ReadDirectiveLocations();
        return new DirectiveDefinitionNode(start, _lastEnd, description, name, arguments, repeatable, locations);
    }
}
