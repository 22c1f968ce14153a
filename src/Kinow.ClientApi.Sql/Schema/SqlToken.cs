namespace Kinow.ClientApi.Sql.Schema;

/// <summary>Reads the pieces of a script (MySQL 8.0 reference, “Language Structure”).</summary>
internal static class SqlToken
{
    internal static int LengthAt(string text, int at, out SqlTokenKind kind)
    {
        var rest = text.AsSpan(at);
        var first = rest[0];
        kind = SqlTokenKind.Blank;
        if (char.IsWhiteSpace(first)) return 1;
        if (first == '#' || (rest.StartsWith("--") && (rest.Length == 2 || char.IsWhiteSpace(rest[2])))) return UpTo(rest, "\n", 0);
        if (rest.StartsWith("/*")) return UpTo(rest, "*/", 2);
        kind = SqlTokenKind.Other;
        if (first is '\'' or '"' or '`') return Quoted(rest, first);
        if (first is '_' or '@' || char.IsLetterOrDigit(first))
        {
            kind = SqlTokenKind.Word;
            return WordLength(rest);
        }

        if (first == ';') kind = SqlTokenKind.Semicolon;
        return 1;
    }

    private static int UpTo(ReadOnlySpan<char> text, string end, int from)
    {
        var found = text[from..].IndexOf(end);
        return found < 0 ? text.Length : from + found + end.Length;
    }

    // A quote inside is doubled, or follows a backslash except in a quoted name. A doubled one reads as two texts side by side.
    private static int Quoted(ReadOnlySpan<char> text, char quote)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\' && quote != '`') i++;
            else if (text[i] == quote) return i + 1;
        }

        return text.Length;
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var length = 1;
        while (length < text.Length && (text[length] is '_' or '@' or '$' || char.IsLetterOrDigit(text[length]))) length++;
        return length;
    }
}
