using System.Globalization;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>Whole numbers in texts. .NET's own parsers take a number with U+0000 behind it for the number.</summary>
public static class WholeNumber
{
    /// <summary>Reads a number, with a sign or without.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        return !text.Contains('\0') && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>Reads an id, which is a number in the only way that it is written: <c>01</c> is the id of nothing.</summary>
    public static bool TryParseId(ReadOnlySpan<char> text, out long id)
    {
        id = 0;
        return text is ['0'] or [>= '1' and <= '9', ..]
            && !text.ContainsAnyExceptInRange('0', '9')
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out id);
    }
}
