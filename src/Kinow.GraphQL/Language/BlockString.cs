using System.Text;

namespace Kinow.GraphQL.Language;

/// <summary>The meaning of block strings (GraphQL specification 2.10.4, BlockStringValue).</summary>
internal static class BlockString
{
    /// <summary>
    /// Removes the indentation common to all lines but the first, then blank lines at both ends; escaped triple quotes
    /// are resolved and lines joined with LF.
    /// </summary>
    public static string Dedent(string raw)
    {
        var text = raw.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal).AsSpan();
        var indent = int.MaxValue;
        var first = -1;
        var last = -1;
        var lines = new LineReader(text);
        for (var i = 0; lines.TryRead(out var line); i++)
        {
            var white = LeadingWhiteSpace(line);
            if (white == line.Length) continue;
            if (first < 0) first = i;
            last = i;
            if (i > 0 && white < indent) indent = white;
        }

        if (last < 0) return string.Empty;
        var value = new StringBuilder(text.Length);
        lines = new LineReader(text);
        for (var i = 0; i <= last && lines.TryRead(out var line); i++)
        {
            if (i < first) continue;
            if (i > first) value.Append('\n');
            value.Append(i == 0 ? line : line[Math.Min(indent, line.Length)..]);
        }

        return value.ToString();
    }

    /// <summary>Whether a value, written as a block string and read again, is still the same.</summary>
    public static bool CanHold(string value)
    {
        if (value.AsSpan().IndexOfAnyInRange('\0', '\b') >= 0 || value.AsSpan().IndexOfAnyInRange('\v', '\u000F') >= 0) return false;
        if (value.Length == 0) return true;

        var lines = new LineReader(value);
        var indented = true;
        var blank = true;
        for (var i = 0; lines.TryRead(out var line); i++)
        {
            var white = LeadingWhiteSpace(line);
            blank = white == line.Length;
            if (blank && i == 0) return false;
            if (!blank && white == 0) indented = false;
        }

        return !blank && !(indented && value.Contains('\n', StringComparison.Ordinal));
    }

    private static int LeadingWhiteSpace(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExcept(' ', '\t');
        return length < 0 ? line.Length : length;
    }
}
