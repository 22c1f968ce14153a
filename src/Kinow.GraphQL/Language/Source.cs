namespace Kinow.GraphQL.Language;

/// <summary>A GraphQL source text in UTF-8.</summary>
public sealed class Source(ReadOnlyMemory<byte> text)
{
    /// <summary>The text, in UTF-8.</summary>
    public ReadOnlyMemory<byte> Text { get; } = text;

    /// <summary>
    /// The line and column of a byte offset. Lines end at LF, CR or CRLF; a column counts UTF-16 code units, so that a
    /// character outside the basic plane counts two and a byte order mark one.
    /// </summary>
    /// <param name="offset">The offset in bytes, from 0 to the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public SourceLocation GetLocation(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        return Locate(Text.Span, offset);
    }

    internal static SourceLocation Locate(ReadOnlySpan<byte> text, int offset)
    {
        var line = 1;
        var lineStart = 0;
        while (true)
        {
            var length = text[lineStart..offset].IndexOfAny((byte)'\n', (byte)'\r');
            if (length < 0) return new SourceLocation(line, CodeUnits(text[lineStart..offset]) + 1);
            lineStart += length + 1;
            line++;
            if (text[lineStart - 1] == '\r' && lineStart < text.Length && text[lineStart] == '\n') lineStart++;

            // Between CR and LF the next line has begun, its first column has not.
            if (lineStart > offset) return new SourceLocation(line, 0);
        }
    }

    private static int CodeUnits(ReadOnlySpan<byte> utf8)
    {
        var count = 0;
        foreach (var b in utf8)
        {
            if ((b & 0xC0) == 0x80) continue;
            count += b >= 0xF0 ? 2 : 1;
        }

        return count;
    }
}
