using System.Text.RegularExpressions;

namespace Kinow.Conformance.Tests.Generation;

/// <summary>Breaks a document in one place.</summary>
internal static partial class Mutator
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", "!", "$", "&", "...", ":", "=", "@", "|", "$v0", "\"", "\"\"\"", "#", "on", "fragment", "query", "mutation",
        "subscription", "null", "true", "1", "-1.5e3", "\"a\"", "@skip(if: true)", "@include(if: $v0)", "@nothing", "...F0", "... on Query { __typename }",
        "__typename", "__schema { queryType { name } }", "a: b", "type", "extend", "\uFEFF", "\u0000", "é", "fragment F0 on Query { __typename }", "\r",
    ];

    public static string Mutate(string text, string[] names, Random random)
    {
        var tokens = Token().Matches(text).ToArray();
        if (tokens.Length == 0) return Pieces[random.Next(Pieces.Length)];
        var token = tokens[random.Next(tokens.Length)];
        var other = tokens[random.Next(tokens.Length)];
        return random.Next(9) switch
        {
            0 => Replace(text, token, ""),
            1 => Replace(text, token, $"{token.Value} {token.Value}"),
            2 => Replace(text, token, other.Value),
            3 or 4 => Replace(text, Name(tokens, random) ?? token, names[random.Next(names.Length)]),
            5 => Replace(text, token, $"{token.Value} {Pieces[random.Next(Pieces.Length)]}"),
            6 => Replace(text, token, Pieces[random.Next(Pieces.Length)]),
            7 => Swap(text, token, other),
            _ => Character(text, random),
        };
    }

    private static Match? Name(Match[] tokens, Random random)
    {
        var names = tokens.Where(t => char.IsAsciiLetter(t.Value[0])).ToArray();
        return names.Length == 0 ? null : names[random.Next(names.Length)];
    }

    private static string Replace(string text, Match token, string by) => text[..token.Index] + by + text[(token.Index + token.Length)..];

    private static string Swap(string text, Match a, Match b)
    {
        if (a.Index == b.Index) return text;
        var (first, second) = a.Index < b.Index ? (a, b) : (b, a);
        return text[..first.Index] + second.Value + text[(first.Index + first.Length)..second.Index] + first.Value
            + text[(second.Index + second.Length)..];
    }

    private static string Character(string text, Random random)
    {
        var at = random.Next(text.Length);
        if (char.IsLowSurrogate(text[at])) at--;
        var removed = char.IsSurrogate(text[at]) ? 0 : 1;
        return text[..at] + (random.Next(3) == 0 ? "" : ((char)random.Next(1, 127)).ToString()) + text[(at + removed)..];
    }

    [GeneratedRegex("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n\\r])*\"|[A-Za-z_][A-Za-z0-9_]*|-?[0-9][0-9.eE+-]*|\\.\\.\\.|[^\\s]")]
    private static partial Regex Token();
}
