using System.Text;

namespace Kinow.GraphQL.Language;

internal ref partial struct Lexer
{
    /// <summary>
    /// The meaning of a token of this text: of a string the escapes resolved (GraphQL specification 2.10.4), of any other
    /// token its text.
    /// </summary>
    /// <param name="token">A token read by this lexer.</param>
    public readonly string GetValue(Token token) => token.Kind switch
    {
        TokenKind.String => Unescape(token.Start + 1, token.End - 1),
        TokenKind.BlockString => BlockString.Dedent(Encoding.UTF8.GetString(_text[(token.Start + 3)..(token.End - 3)])),
        _ => Encoding.UTF8.GetString(GetText(token)),
    };

    /// <summary>The bytes of a token of this text, as written.</summary>
    /// <param name="token">A token read by this lexer.</param>
    public readonly ReadOnlySpan<byte> GetText(Token token) => _text[token.Start..token.End];

    private readonly string Unescape(int start, int end)
    {
        var run = _text[start..end].IndexOf((byte)'\\');
        if (run < 0) return Encoding.UTF8.GetString(_text[start..end]);

        var value = new StringBuilder(end - start);
        while (run >= 0)
        {
            value.Append(Encoding.UTF8.GetString(_text.Slice(start, run)));
            value.Append(ReadEscape(start + run, out var length));
            start += run + length;
            run = _text[start..end].IndexOf((byte)'\\');
        }

        return value.Append(Encoding.UTF8.GetString(_text[start..end])).ToString();
    }
}
