using System.Collections.Immutable;

namespace Kinow.GraphQL.Language;

/// <summary>
/// A recursive descent parser. The token after the current one is read when the current one is consumed,
/// never later; this decides which of two errors is reported.
/// </summary>
internal ref partial struct SyntaxReader
{
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private Token _token;
    private int _lastEnd;
    private int _tokens;
    private int _depth;

    public SyntaxReader(ReadOnlySpan<byte> text, ParserOptions? options)
    {
        _options = options ?? ParserOptions.Default;
        _lexer = new Lexer(text);
        Advance();
        _lastEnd = 0;
    }

    public DocumentNode ReadDocument(Source source)
    {
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do definitions.Add(ReadDefinition());
        while (_token.Kind != TokenKind.EndOfFile);
        return new DocumentNode(0, _token.End, source, definitions.DrainToImmutable());
    }

    public ValueNode ReadSingleValue()
    {
        var value = ReadValue(constant: false);
        _ = Expect(TokenKind.EndOfFile);
        return value;
    }

    private void Advance()
    {
        _lastEnd = _token.End;
        _token = _lexer.Next();
        if (_token.Kind == TokenKind.EndOfFile || ++_tokens <= _options.MaxTokens) return;
        throw Error(
            _token.Start,
            $"Document contains more than {_options.MaxTokens} tokens. Parsing aborted.",
            SyntaxErrorKind.TooManyTokens);
    }

    private readonly Token LookAhead()
    {
        var lexer = _lexer;
        return lexer.Next();
    }

    private Token Expect(TokenKind kind)
    {
        var token = _token;
        if (token.Kind != kind)
            throw Error(token.Start, $"Expected {TokenDescription.Of(kind)}, found {Describe(token)}.");
        Advance();
        return token;
    }

    private bool Skip(TokenKind kind)
    {
        if (_token.Kind != kind) return false;
        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword, string name)
    {
        if (!SkipKeyword(keyword)) throw Error(_token.Start, $"Expected \"{name}\", found {Describe(_token)}.");
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!IsName(_token, keyword)) return false;
        Advance();
        return true;
    }

    private readonly bool IsName(Token token, ReadOnlySpan<byte> name) =>
        token.Kind == TokenKind.Name && _lexer.GetText(token).SequenceEqual(name);

    /// <summary>Takes an opening bracket and goes one level down; <see cref="TryClose"/> comes up again.</summary>
    private void Open(TokenKind bracket)
    {
        var start = Expect(bracket).Start;
        if (++_depth > _options.MaxDepth)
            throw Error(start, $"Document nests deeper than {_options.MaxDepth} levels. Parsing aborted.", SyntaxErrorKind.TooDeep);
    }

    private bool TryClose(TokenKind bracket)
    {
        if (!Skip(bracket)) return false;
        _depth--;
        return true;
    }

    private NameNode ReadName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(token.Start, token.End, _lexer.GetValue(token));
    }

    private readonly string Describe(Token token) => TokenDescription.Of(token.Kind, _lexer.GetValue(token));

    private readonly GraphQLSyntaxException Unexpected(Token token) => Error(token.Start, $"Unexpected {Describe(token)}.");

    private readonly GraphQLSyntaxException Error(int offset, string description, SyntaxErrorKind kind = SyntaxErrorKind.Syntax) =>
        new(_lexer.Text, offset, description, kind);
}
