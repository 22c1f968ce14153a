namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>Reads a header that is a list of values with weights, such as Accept (RFC 9110 sections 5.6.1 and 12.4.2), from left to right.</summary>
/// <param name="header">The header's value.</param>
internal ref struct HeaderElements(ReadOnlySpan<char> header)
{
    private ReadOnlySpan<char> rest = header;

    /// <summary>The element's value, without parameters.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>The element's parameters other than its weight that matter: the charset; empty when there is none.</summary>
    public ReadOnlySpan<char> Charset { get; private set; }

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
            Charset = default;
            while (!element.IsEmpty)
            {
                var parameter = Take(ref element, ';').Trim();
                if (parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase))
                {
                    Weight = Thousandths(parameter[2..]);
                }
                else if (parameter.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))
                {
                    Charset = parameter[8..].Trim('"');
                }
            }

            if (!Value.IsEmpty)
            {
                return true;
            }
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

    private static int Thousandths(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 5 || text[0] is not ('0' or '1') || (text.Length > 1 && text[1] != '.'))
        {
            return 0;
        }

        var weight = (text[0] - '0') * 1000;
        var unit = 100;
        for (var i = 2; i < text.Length; i++, unit /= 10)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return 0;
            }

            weight += (text[i] - '0') * unit;
        }

        return Math.Min(weight, 1000);
    }
}
