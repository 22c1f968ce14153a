namespace Kinow.GraphQL.Language;

/// <summary>How messages name tokens.</summary>
internal static class TokenDescription
{
    public const string EndOfFile = "<EOF>";

    private const int LongestValue = 256;

    public static string Of(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => EndOfFile,
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.LeftParenthesis => "\"(\"",
        TokenKind.RightParenthesis => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equals => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.LeftBracket => "\"[\"",
        TokenKind.RightBracket => "\"]\"",
        TokenKind.LeftBrace => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.RightBrace => "\"}\"",
        TokenKind.Name => "Name",
        TokenKind.Int => "Int",
        TokenKind.Float => "Float",
        TokenKind.String => "String",
        TokenKind.BlockString => "BlockString",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The kind and, where kinds have values, the value, cut where nobody would read on.</summary>
    public static string Of(TokenKind kind, string value)
    {
        if (kind < TokenKind.Name) return Of(kind);
        return value.Length <= LongestValue ? $"{Of(kind)} \"{value}\"" : $"{Of(kind)} \"{value.AsSpan(0, LongestValue)}…\"";
    }
}
