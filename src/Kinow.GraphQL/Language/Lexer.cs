using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Kinow.GraphQL.Language;

/// <summary>
/// Splits a UTF-8 text into tokens (GraphQL specification 2.1) without allocating. White space, line terminators, commas,
/// comments and byte order marks are skipped.
/// </summary>
internal ref partial struct Lexer
{
    private readonly ReadOnlySpan<byte> _text;
    private int _position;

    internal readonly ReadOnlySpan<byte> Text => _text;

    /// <summary>Starts before the first token.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <exception cref="GraphQLSyntaxException">The text is not valid UTF-8.</exception>
    public Lexer(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text)) throw InvalidUtf8(text);
        _text = text;
    }

    /// <summary>Reads the next token; at the end, <see cref="TokenKind.EndOfFile"/> every time.</summary>
    /// <exception cref="GraphQLSyntaxException">There is no token at the place reached.</exception>
    public Token Next()
    {
        while (_position < _text.Length)
        {
            var start = _position;
            var first = _text[start];
            switch (first)
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    _position++;
                    continue;
                case (byte)'#':
                    SkipComment();
                    continue;
                case 0xEF when At(start + 1) == 0xBB && At(start + 2) == 0xBF:
                    _position += 3;
                    continue;
                case (byte)'"':
                    return At(start + 1) == '"' && At(start + 2) == '"' ? ReadBlockString() : ReadString();
                case (byte)'.' when At(start + 1) == '.' && At(start + 2) == '.':
                    return Take(TokenKind.Spread, 3);
                case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                    return ReadNumber();
            }

            if (IsNameStart(first)) return ReadName();
            var kind = Punctuator(first);
            return kind != TokenKind.EndOfFile ? Take(kind, 1) : throw UnexpectedCharacter(start);
        }

        return new Token(TokenKind.EndOfFile, _text.Length, _text.Length);
    }

    private static TokenKind Punctuator(byte character) => character switch
    {
        (byte)'!' => TokenKind.Bang,
        (byte)'$' => TokenKind.Dollar,
        (byte)'&' => TokenKind.Ampersand,
        (byte)'(' => TokenKind.LeftParenthesis,
        (byte)')' => TokenKind.RightParenthesis,
        (byte)':' => TokenKind.Colon,
        (byte)'=' => TokenKind.Equals,
        (byte)'@' => TokenKind.At,
        (byte)'[' => TokenKind.LeftBracket,
        (byte)']' => TokenKind.RightBracket,
        (byte)'{' => TokenKind.LeftBrace,
        (byte)'|' => TokenKind.Pipe,
        (byte)'}' => TokenKind.RightBrace,
        _ => TokenKind.EndOfFile,
    };

    private static bool IsNameStart(int character) => (uint)((character | 0x20) - 'a') <= 'z' - 'a' || character == '_';

    private static GraphQLSyntaxException InvalidUtf8(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == OperationStatus.Done) offset += length;
        return new GraphQLSyntaxException(text, offset, $"Invalid UTF-8 byte: 0x{text[offset]:X2}.");
    }

    /// <summary>The byte at an offset; -1 past the end.</summary>
    private readonly int At(int offset) => (uint)offset < (uint)_text.Length ? _text[offset] : -1;

    private Token Take(TokenKind kind, int length)
    {
        var start = _position;
        _position += length;
        return new Token(kind, start, _position);
    }

    private Token ReadName()
    {
        var end = _position + 1;
        while (end < _text.Length && (IsNameStart(_text[end]) || char.IsAsciiDigit((char)_text[end]))) end++;
        return Take(TokenKind.Name, end - _position);
    }

    private void SkipComment()
    {
        var length = _text[_position..].IndexOfAny((byte)'\n', (byte)'\r');
        _position = length < 0 ? _text.Length : _position + length;
    }

    private readonly GraphQLSyntaxException UnexpectedCharacter(int offset) => Error(
        offset,
        _text[offset] == '\''
            ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
            : $"Unexpected character: {Describe(offset)}.");

    private readonly GraphQLSyntaxException Error(int offset, string description) => new(_text, offset, description);

    /// <summary>Names the character at an offset for a message.</summary>
    private readonly string Describe(int offset)
    {
        if (offset >= _text.Length) return TokenDescription.EndOfFile;
        _ = Rune.DecodeFromUtf8(_text[offset..], out var rune, out _);
        return rune.Value switch
        {
            '"' => "'\"'",
            >= ' ' and <= '~' => $"\"{rune}\"",
            _ => $"U+{rune.Value:X4}",
        };
    }
}
