namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>
/// Reads a header that is a list of values with weights, such as Accept (RFC 9110 sections 5.6.1 and 12.4.2), from left to right. Reads
/// what old clients send, too: <c>.2</c> for a weight, or more digits than three.
/// </summary>
internal ref struct HeaderElements(ReadOnlySpan<char> header)
{
    private ReadOnlySpan<char> rest = header;

    /// <summary>The element's value, without parameters.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Whether the element's charset, if it names one, is UTF-8.</summary>
    public bool IsUtf8 { get; private set; }

    /// <summary>The element's weight in thousandths, 0 to 1,000; a malformed weight counts as 0.</summary>
    public int Weight { get; private set; }

    /// <summary>Goes to the next element that is not empty.</summary>
    public bool Next()
    {
        while (!rest.IsEmpty)
        {
            var element = Take(ref rest, ',');
            Value = Take(ref element, ';').Trim();
            Weight = 1000;
            IsUtf8 = true;
            while (!element.IsEmpty)
            {
                var value = Take(ref element, ';');
                var name = Take(ref value, '=').Trim();
                value = value.Trim().Trim('"');
                if (name.Equals("q", StringComparison.OrdinalIgnoreCase)) Weight = Thousandths(value);
                else if (name.Equals("charset", StringComparison.OrdinalIgnoreCase)) IsUtf8 = IsNameOfUtf8(value);
            }

            if (!Value.IsEmpty) return true;
        }

        return false;
    }

    // Up to the next separator that is not inside a quoted string.
    private static ReadOnlySpan<char> Take(scoped ref ReadOnlySpan<char> text, char separator)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (text[i] == '\\' && isQuoted)
            {
                i++;
            }
            else if (text[i] == separator && !isQuoted)
            {
                var taken = text[..i];
                text = text[(i + 1)..];
                return taken;
            }
        }

        var last = text;
        text = default;
        return last;
    }

    private static bool IsNameOfUtf8(ReadOnlySpan<char> charset) =>
        charset.IsEmpty
        || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || charset.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    // Digits after the third are worth less than any weight can say.
    private static int Thousandths(ReadOnlySpan<char> text)
    {
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? default : text[(point + 1)..];
        if (whole is not ("" or "0" or "1") || (whole.IsEmpty && fraction.IsEmpty) || fraction.ContainsAnyExceptInRange('0', '9')) return 0;
        var weight = whole is "1" ? 1000 : 0;
        var unit = 100;
        foreach (var digit in fraction[..Math.Min(fraction.Length, 3)])
        {
            weight += (digit - '0') * unit;
            unit /= 10;
        }

        return Math.Min(weight, 1000);
    }
}
