namespace Kinow.GraphQL.Language;

/// <content>An extension that adds nothing is an error at the token after it.</content>
internal ref partial struct SyntaxReader
{
    private NameNode ReadExtendedName()
    {
        Advance();
        Advance();
        return ReadName();
    }

    private SchemaExtensionNode ReadSchemaExtension(int start)
    {
        Advance();
        Advance();
        var directives = ReadDirectives(constant: true);
        var operations = ReadOperationTypes();
        if (directives.IsEmpty && operations.IsEmpty) throw Unexpected(_token);
        return new SchemaExtensionNode(start, _lastEnd, directives, operations);
    }

    private ScalarTypeExtensionNode ReadScalarTypeExtension(int start)
    {
        var name = ReadExtendedName();
        var directives = ReadDirectives(constant: true);
        if (directives.IsEmpty) throw Unexpected(_token);
        return new ScalarTypeExtensionNode(start, _lastEnd, name, directives);
    }

    private ObjectTypeExtensionNode ReadObjectTypeExtension(int start)
    {
        var name = ReadExtendedName();
        var interfaces = ReadInterfaces();
        var directives = ReadDirectives(constant: true);
        var fields = ReadFieldDefinitions();
        if (interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty) throw Unexpected(_token);
        return new ObjectTypeExtensionNode(start, _lastEnd, name, directives, interfaces, fields);
    }

    private InterfaceTypeExtensionNode ReadInterfaceTypeExtension(int start)
    {
        var name = ReadExtendedName();
        var interfaces = ReadInterfaces();
        var directives = ReadDirectives(constant: true);
        var fields = ReadFieldDefinitions();
        if (interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty) throw Unexpected(_token);
        return new InterfaceTypeExtensionNode(start, _lastEnd, name, directives, interfaces, fields);
    }

    private UnionTypeExtensionNode ReadUnionTypeExtension(int start)
    {
        var name = ReadExtendedName();
        var directives = ReadDirectives(constant: true);
        var types = ReadUnionMembers();
        if (directives.IsEmpty && types.IsEmpty) throw Unexpected(_token);
        return new UnionTypeExtensionNode(start, _lastEnd, name, directives, types);
    }

    private EnumTypeExtensionNode ReadEnumTypeExtension(int start)
    {
        var name = ReadExtendedName();
        var directives = ReadDirectives(constant: true);
        var values = ReadEnumValues();
        if (directives.IsEmpty && values.IsEmpty) throw Unexpected(_token);
        return new EnumTypeExtensionNode(start, _lastEnd, name, directives, values);
    }

    private InputObjectTypeExtensionNode ReadInputObjectTypeExtension(int start)
    {
        var name = ReadExtendedName();
        var directives = ReadDirectives(constant: true);
        var fields = ReadInputValues(TokenKind.LeftBrace, TokenKind.RightBrace);
        if (directives.IsEmpty && fields.IsEmpty) throw Unexpected(_token);
        return new InputObjectTypeExtensionNode(start, _lastEnd, name, directives, fields);
    }
}
