using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

internal ref partial struct SyntaxReader
{
    private ImmutableArray<OperationTypeDefinitionNode> ReadOperationTypes()
    {
        if (!Skip(TokenKind.LeftBrace)) return [];
        var types = ImmutableArray.CreateBuilder<OperationTypeDefinitionNode>();
        do types.Add(ReadOperationType());
        while (!Skip(TokenKind.RightBrace));
        return types.DrainToImmutable();
    }

    private OperationTypeDefinitionNode ReadOperationType()
    {
        var start = _token.Start;
        var kind = ReadOperationKind();
        _ = Expect(TokenKind.Colon);
        var type = ReadNamedType();
        return new OperationTypeDefinitionNode(start, _lastEnd, kind, type);
    }

    private ImmutableArray<NamedTypeNode> ReadInterfaces() =>
        SkipKeyword("implements"u8) ? ReadNamedTypes(TokenKind.Ampersand) : [];

    private ImmutableArray<NamedTypeNode> ReadUnionMembers() =>
        Skip(TokenKind.Equals) ? ReadNamedTypes(TokenKind.Pipe) : [];

    private ImmutableArray<NamedTypeNode> ReadNamedTypes(TokenKind separator)
    {
        _ = Skip(separator);
        var types = ImmutableArray.CreateBuilder<NamedTypeNode>();
        do types.Add(ReadNamedType());
        while (Skip(separator));
        return types.DrainToImmutable();
    }

    private ImmutableArray<FieldDefinitionNode> ReadFieldDefinitions()
    {
        if (!Skip(TokenKind.LeftBrace)) return [];
        var fields = ImmutableArray.CreateBuilder<FieldDefinitionNode>();
        do fields.Add(ReadFieldDefinition());
        while (!Skip(TokenKind.RightBrace));
        return fields.DrainToImmutable();
    }

    private FieldDefinitionNode ReadFieldDefinition()
    {
        var start = _token.Start;
        var description = ReadDescription();
        var name = ReadName();
        var arguments = ReadInputValues(TokenKind.LeftParenthesis, TokenKind.RightParenthesis);
        _ = Expect(TokenKind.Colon);
        var type = ReadType();
        var directives = ReadDirectives(constant: true);
        return new FieldDefinitionNode(start, _lastEnd, description, name, arguments, type, directives);
    }

    private ImmutableArray<InputValueDefinitionNode> ReadInputValues(TokenKind open, TokenKind close)
    {
        if (!Skip(open)) return [];
        var values = ImmutableArray.CreateBuilder<InputValueDefinitionNode>();
        do values.Add(ReadInputValue());
        while (!Skip(close));
        return values.DrainToImmutable();
    }

    private InputValueDefinitionNode ReadInputValue()
    {
        var start = _token.Start;
        var description = ReadDescription();
        var name = ReadName();
        _ = Expect(TokenKind.Colon);
        var type = ReadType();
        var defaultValue = ReadDefaultValue();
        var directives = ReadDirectives(constant: true);
        return new InputValueDefinitionNode(start, _lastEnd, description, name, type, defaultValue, directives);
    }

    private ImmutableArray<EnumValueDefinitionNode> ReadEnumValues()
    {
        if (!Skip(TokenKind.LeftBrace)) return [];
        var values = ImmutableArray.CreateBuilder<EnumValueDefinitionNode>();
        do values.Add(ReadEnumValue());
        while (!Skip(TokenKind.RightBrace));
        return values.DrainToImmutable();
    }

    private EnumValueDefinitionNode ReadEnumValue()
    {
        var start = _token.Start;
        var description = ReadDescription();
        if (IsName(_token, "true"u8) || IsName(_token, "false"u8) || IsName(_token, "null"u8))
            throw Error(_token.Start, $"{Describe(_token)} is reserved and cannot be used for an enum value.");
        var name = ReadName();
        var directives = ReadDirectives(constant: true);
        return new EnumValueDefinitionNode(start, _lastEnd, description, name, directives);
    }

    private ImmutableArray<NameNode> ReadDirectiveLocations()
    {
        _ = Skip(TokenKind.Pipe);
        var locations = ImmutableArray.CreateBuilder<NameNode>();
        do locations.Add(ReadDirectiveLocation());
        while (Skip(TokenKind.Pipe));
        return locations.DrainToImmutable();
    }

    private NameNode ReadDirectiveLocation()
    {
        var token = _token;
        var name = ReadName();
        return DirectiveLocations.Contains(name.Value) ? name : throw Unexpected(token);
    }
}
