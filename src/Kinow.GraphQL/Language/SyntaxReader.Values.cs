using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

internal ref partial struct SyntaxReader
{
    private ValueNode ReadValue(bool constant)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.LeftBracket:
                return ReadList(constant);
            case TokenKind.LeftBrace:
                return ReadObject(constant);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(token.Start, token.End, _lexer.GetValue(token));
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(token.Start, token.End, _lexer.GetValue(token));
            case TokenKind.String or TokenKind.BlockString:
                return ReadString();
            case TokenKind.Name:
                Advance();
                return NamedValue(token);
            case TokenKind.Dollar:
                return constant ? throw UnexpectedVariable() : ReadVariable();
            default:
                throw Unexpected(token);
        }
    }

    private readonly ValueNode NamedValue(Token token)
    {
        if (IsName(token, "true"u8)) return new BooleanValueNode(token.Start, token.End, true);
        if (IsName(token, "false"u8)) return new BooleanValueNode(token.Start, token.End, false);
        return IsName(token, "null"u8)
            ? new NullValueNode(token.Start, token.End)
            : new EnumValueNode(token.Start, token.End, _lexer.GetValue(token));
    }

    private GraphQLSyntaxException UnexpectedVariable()
    {
        var dollar = Expect(TokenKind.Dollar);
        return _token.Kind == TokenKind.Name
            ? Error(dollar.Start, $"Unexpected variable \"${_lexer.GetValue(_token)}\" in constant value.")
            : Unexpected(dollar);
    }

    private StringValueNode ReadString()
    {
        var token = _token;
        Advance();
        return new StringValueNode(token.Start, token.End, _lexer.GetValue(token), token.Kind == TokenKind.BlockString);
    }

    private VariableNode ReadVariable()
    {
        var start = Expect(TokenKind.Dollar).Start;
        var name = ReadName();
        return new VariableNode(start, _lastEnd, name);
    }

    private ListValueNode ReadList(bool constant)
    {
        var start = _token.Start;
        Open(TokenKind.LeftBracket);
        var values = ImmutableArray.CreateBuilder<ValueNode>();
        while (!TryClose(TokenKind.RightBracket)) values.Add(ReadValue(constant));
        return new ListValueNode(start, _lastEnd, values.DrainToImmutable());
    }

    private ObjectValueNode ReadObject(bool constant)
    {
        var start = _token.Start;
        Open(TokenKind.LeftBrace);
        var fields = ImmutableArray.CreateBuilder<ObjectFieldNode>();
        while (!TryClose(TokenKind.RightBrace)) fields.Add(ReadObjectField(constant));
        return new ObjectValueNode(start, _lastEnd, fields.DrainToImmutable());
    }

    private ObjectFieldNode ReadObjectField(bool constant)
    {
        var name = ReadName();
        _ = Expect(TokenKind.Colon);
        var value = ReadValue(constant);
        return new ObjectFieldNode(name.Start, _lastEnd, name, value);
    }

    private ValueNode? ReadDefaultValue() => Skip(TokenKind.Equals) ? ReadValue(constant: true) : null;

    private ImmutableArray<ArgumentNode> ReadArguments(bool constant)
    {
        if (!Skip(TokenKind.LeftParenthesis)) return [];
        var arguments = ImmutableArray.CreateBuilder<ArgumentNode>();
        do arguments.Add(ReadArgument(constant));
        while (!Skip(TokenKind.RightParenthesis));
        return arguments.DrainToImmutable();
    }

    private ArgumentNode ReadArgument(bool constant)
    {
        var name = ReadName();
        _ = Expect(TokenKind.Colon);
        var value = ReadValue(constant);
        return new ArgumentNode(name.Start, _lastEnd, name, value);
    }

    private ImmutableArray<DirectiveNode> ReadDirectives(bool constant)
    {
        if (_token.Kind != TokenKind.At) return [];
        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (_token.Kind == TokenKind.At) directives.Add(ReadDirective(constant));
        return directives.DrainToImmutable();
    }

    private DirectiveNode ReadDirective(bool constant)
    {
        var start = Expect(TokenKind.At).Start;
        var name = ReadName();
        var arguments = ReadArguments(constant);
        return new DirectiveNode(start, _lastEnd, name, arguments);
    }
}
