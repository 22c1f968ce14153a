using System.Text;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Scans the text of a query and records the first error.</summary>
internal sealed class QueryReader(string text)
{
    private const char Quote = '"';
    private const string EndsTerm = "()[]{}:^~";

    internal int Position { get; private set; }

    internal string? Error { get; private set; }

    internal int ErrorPosition { get; private set; }

    internal bool AtEnd => Position >= text.Length;

    /// <summary>The next character, or '\0' at the end.</summary>
    internal char Next => AtEnd ? '\0' : text[Position];

    /// <summary>Whether the next character or word marks a clause and is not the sign of a number.</summary>
    internal bool AtOperator =>
        IsWord("NOT") || Next == '!'
        || (Next is '+' or '-' && (Position + 1 == text.Length || !char.IsAsciiDigit(text[Position + 1])));

    /// <summary>Records a failure; only the first one counts.</summary>
    internal void Fail(int position, string message)
    {
        if (Error is not null) return;
        (Error, ErrorPosition) = (message, position);
    }

    internal void SkipSpaces()
    {
        while (!AtEnd && char.IsWhiteSpace(text[Position])) Position++;
    }

    internal bool TryTake(char c)
    {
        if (AtEnd || text[Position] != c) return false;
        Position++;
        return true;
    }

    internal bool TryTake(string symbol)
    {
        if (string.CompareOrdinal(text, Position, symbol, 0, symbol.Length) != 0) return false;
        Position += symbol.Length;
        return true;
    }

    /// <summary>Takes a word such as AND when it stands alone.</summary>
    internal bool TryTakeWord(string word)
    {
        if (!IsWord(word)) return false;
        Position += word.Length;
        return true;
    }

    internal bool IsWord(string word)
    {
        if (string.CompareOrdinal(text, Position, word, 0, word.Length) != 0) return false;
        var end = Position + word.Length;
        return end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is '(' or ')' || TypographicMarks.IsQuote(text[end]);
    }

    /// <summary>Reads words up to a space or a special character. Null after a failure.</summary>
    internal string? ReadTerm(out bool isPrefix)
    {
        isPrefix = false;
        var term = new StringBuilder();
        while (!AtEnd)
        {
            var c = text[Position];
            if (char.IsWhiteSpace(c) || EndsTerm.Contains(c, StringComparison.Ordinal) || TypographicMarks.IsQuote(c) || IsOperator())
                break;
            if (isPrefix || c == '?')
            {
                Fail(
                    isPrefix ? Position - 1 : Position,
                    "A wildcard is accepted at the end of a word only, as *; write \\* or \\? for the character itself.");
                return null;
            }

            if (c == '*') isPrefix = true;
            else if (!TryUnescape(ref c)) return null;
            else term.Append(c);
            Position++;
        }

        return term.ToString();
    }

    /// <summary>Takes a quotation mark, plain or typographic.</summary>
    internal bool TryTakeQuote()
    {
        if (AtEnd || !TypographicMarks.IsQuote(text[Position])) return false;
        Position++;
        return true;
    }

    /// <summary>Reads what stands between quotation marks; the first one is already taken. Null after a failure.</summary>
    internal string? ReadQuoted()
    {
        var start = Position - 1;
        var end = FindClosingQuote();
        var quoted = new StringBuilder();
        while (!AtEnd)
        {
            var c = text[Position];
            if (Position == end)
            {
                Position++;
                return quoted.ToString();
            }

            if (!TryUnescape(ref c)) return null;
            quoted.Append(c);
            Position++;
        }

        Fail(start, "The quotation mark is not closed.");
        return null;
    }

    /// <summary>Reads a bound of a range or of a comparison: quoted, or up to a space or a closing bracket. Null after a failure.</summary>
    internal string? ReadBound()
    {
        if (TryTakeQuote()) return ReadQuoted();
        var start = Position;
        var bound = new StringBuilder();
        while (!AtEnd)
        {
            var c = text[Position];
            if (char.IsWhiteSpace(c) || c is ']' or '}' or ')') break;
            if (!TryUnescape(ref c)) return null;
            bound.Append(c);
            Position++;
        }

        if (bound.Length > 0) return bound.ToString();
        Fail(start, "A value is missing here.");
        return null;
    }

    // A plain mark is closed by the next plain one and a typographic mark by the next typographic one, so that either may stand within the
    // other. Where none follows, keyboards have mixed them.
    private int FindClosingQuote()
    {
        var isPlain = text[Position - 1] == Quote;
        var other = text.Length;
        for (var i = Position; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (TypographicMarks.IsQuote(text[i]) && (text[i] == Quote) == isPlain) return i;
            else if (TypographicMarks.IsQuote(text[i]) && i < other) other = i;
        }

        return other;
    }

    private bool IsOperator() => Position + 1 < text.Length && text[Position] is ('&' or '|') && text[Position + 1] == text[Position];

    private bool TryUnescape(ref char c)
    {
        if (c != '\\') return true;
        if (++Position < text.Length)
        {
            c = text[Position];
            return true;
        }

        Fail(Position - 1, "A backslash must be followed by the character that it protects.");
        return false;
    }
}
