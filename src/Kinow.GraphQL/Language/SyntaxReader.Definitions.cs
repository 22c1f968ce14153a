namespace Kinow.GraphQL.Language;

internal ref partial struct SyntaxReader
{
    private DefinitionNode ReadDefinition()
    {
        if (_token.Kind == TokenKind.LeftBrace) return ReadShorthandQuery();

        var described = _token.Kind is TokenKind.String or TokenKind.BlockString;
        var keyword = described ? LookAhead() : _token;
        if (described && keyword.Kind == TokenKind.LeftBrace)
            throw Error(_token.Start, "Unexpected description, descriptions are not supported on shorthand queries.");
        if (keyword.Kind != TokenKind.Name) throw Unexpected(keyword);

        var start = _token.Start;
        var word = _lexer.GetText(keyword);
        if (word.SequenceEqual("query"u8)) return ReadOperation(start, ReadDescription());
        if (word.SequenceEqual("mutation"u8)) return ReadOperation(start, ReadDescription());
        if (word.SequenceEqual("subscription"u8)) return ReadOperation(start, ReadDescription());
        if (word.SequenceEqual("fragment"u8)) return ReadFragmentDefinition(start, ReadDescription());
        if (word.SequenceEqual("type"u8)) return ReadObjectType(start, ReadDescription());
        if (word.SequenceEqual("input"u8)) return ReadInputObjectType(start, ReadDescription());
        if (word.SequenceEqual("enum"u8)) return ReadEnumType(start, ReadDescription());
        if (word.SequenceEqual("interface"u8)) return ReadInterfaceType(start, ReadDescription());
        if (word.SequenceEqual("union"u8)) return ReadUnionType(start, ReadDescription());
        if (word.SequenceEqual("scalar"u8)) return ReadScalarType(start, ReadDescription());
        if (word.SequenceEqual("directive"u8)) return ReadDirectiveDefinition(start, ReadDescription());
        if (word.SequenceEqual("schema"u8)) return ReadSchema(start, ReadDescription());

        if (described)
            throw Error(_token.Start, "Unexpected description, only GraphQL definitions support descriptions.");
        return word.SequenceEqual("extend"u8) ? ReadExtension() : throw Unexpected(keyword);
    }

    private DefinitionNode ReadExtension()
    {
        var start = _token.Start;
        var keyword = LookAhead();
        if (keyword.Kind != TokenKind.Name) throw Unexpected(keyword);

        var word = _lexer.GetText(keyword);
        if (word.SequenceEqual("type"u8)) return ReadObjectTypeExtension(start);
        if (word.SequenceEqual("input"u8)) return ReadInputObjectTypeExtension(start);
        if (word.SequenceEqual("enum"u8)) return ReadEnumTypeExtension(start);
        if (word.SequenceEqual("interface"u8)) return ReadInterfaceTypeExtension(start);
        if (word.SequenceEqual("union"u8)) return ReadUnionTypeExtension(start);
        if (word.SequenceEqual("scalar"u8)) return ReadScalarTypeExtension(start);
        return word.SequenceEqual("schema"u8) ? ReadSchemaExtension(start) : throw Unexpected(keyword);
    }

    private StringValueNode? ReadDescription() =>
        _token.Kind is TokenKind.String or TokenKind.BlockString ? ReadString() : null;

    private NamedTypeNode ReadNamedType()
    {
        var name = ReadName();
        return new NamedTypeNode(name.Start, name.End, name);
    }

    private TypeNode ReadType()
    {
        var start = _token.Start;
        TypeNode type;
        if (_token.Kind == TokenKind.LeftBracket)
        {
            Open(TokenKind.LeftBracket);
            var item = ReadType();
            if (!TryClose(TokenKind.RightBracket)) _ = Expect(TokenKind.RightBracket);
            type = new ListTypeNode(start, _lastEnd, item);
        }
        else
        {
            type = ReadNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(start, _lastEnd, type) : type;
    }
}
