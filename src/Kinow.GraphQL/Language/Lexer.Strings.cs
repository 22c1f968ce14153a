using System.Text;

namespace Kinow.GraphQL.Language;

internal ref partial struct Lexer
{
    private Token ReadString()
    {
        var end = _position + 1;
        while (true)
        {
            var run = _text[end..].IndexOfAny("\"\\\n\r"u8);
            if (run < 0) throw Error(_text.Length, "Unterminated string.");
            end += run;
            switch (_text[end])
            {
                case (byte)'"':
                    return Take(TokenKind.String, end + 1 - _position);
                case (byte)'\\':
                    _ = ReadEscape(end, out var length);
                    end += length;
                    break;
                default:
                    throw Error(end, "Unterminated string.");
            }
        }
    }

    private Token ReadBlockString()
    {
        var end = _position + 3;
        while (true)
        {
            var run = _text[end..].IndexOfAny((byte)'"', (byte)'\\');
            if (run < 0) throw Error(_text.Length, "Unterminated string.");
            end += run;
            var rest = _text[end..];
            if (rest.StartsWith("\"\"\""u8)) return Take(TokenKind.BlockString, end + 3 - _position);
            end += rest.StartsWith("\\\"\"\""u8) ? 4 : 1;
        }
    }

    /// <summary>Resolves the escape sequence whose backslash is at an offset.</summary>
    private readonly Rune ReadEscape(int offset, out int length)
    {
        if (At(offset + 1) == 'u')
            return At(offset + 2) == '{' ? ReadVariableEscape(offset, out length) : ReadFixedEscape(offset, out length);
        length = 2;
        return At(offset + 1) switch
        {
            '"' => new Rune('"'),
            '\\' => new Rune('\\'),
            '/' => new Rune('/'),
            'b' => new Rune('\b'),
            'f' => new Rune('\f'),
            'n' => new Rune('\n'),
            'r' => new Rune('\r'),
            't' => new Rune('\t'),
            _ => throw Error(offset, $"Invalid character escape sequence: \"{Excerpt(offset, 2)}\"."),
        };
    }

    /// <summary>Four hexadecimal digits, or eight of them as an escaped surrogate pair.</summary>
    private readonly Rune ReadFixedEscape(int offset, out int length)
    {
        var code = ReadHexadecimal(offset + 2);
        length = 6;
        if (code >= 0 && Rune.TryCreate(code, out var rune)) return rune;

        if (code >= 0 && At(offset + 6) == '\\' && At(offset + 7) == 'u')
        {
            var trailing = ReadHexadecimal(offset + 8);
            length = 12;
            if (trailing >= 0 && Rune.TryCreate((char)code, (char)trailing, out rune)) return rune;
        }

        throw InvalidUnicodeEscape(offset, 6);
    }

    /// <summary>Up to eight hexadecimal digits between braces.</summary>
    private readonly Rune ReadVariableEscape(int offset, out int length)
    {
        const int FirstDigit = 3;
        const int LongestEscape = 12;
        var code = 0;
        for (length = FirstDigit; length < LongestEscape;)
        {
            var character = At(offset + length);
            length++;
            if (character == '}')
            {
                if (length > FirstDigit + 1 && Rune.TryCreate(code, out var rune)) return rune;
                break;
            }

            code = (code << 4) | HexadecimalDigit(character);
            if (code < 0) break;
        }

        throw InvalidUnicodeEscape(offset, length);
    }

    /// <summary>The value of four hexadecimal digits, negative if one of them is none.</summary>
    private readonly int ReadHexadecimal(int offset)
    {
        var value = 0;
        for (var i = offset; i < offset + 4 && value >= 0; i++) value = (value << 4) | HexadecimalDigit(At(i));
        return value;
    }

    private static int HexadecimalDigit(int character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'F' => character - 'A' + 10,
        >= 'a' and <= 'f' => character - 'a' + 10,
        _ => -1,
    };

    private readonly GraphQLSyntaxException InvalidUnicodeEscape(int offset, int length) =>
        Error(offset, $"Invalid Unicode escape sequence: \"{Excerpt(offset, length)}\".");

    /// <summary>The text from an offset, for so many UTF-16 code units or to the end of the character that crosses that.</summary>
    private readonly string Excerpt(int offset, int units)
    {
        var excerpt = new StringBuilder(units);
        while (offset < _text.Length && excerpt.Length < units)
        {
            _ = Rune.DecodeFromUtf8(_text[offset..], out var rune, out var bytes);
            excerpt.Append(rune);
            offset += bytes;
        }

        return excerpt.ToString();
    }
}
