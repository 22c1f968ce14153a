namespace Kinow.ClientApi.Core.Screens;

/// <summary>Names of screens, pages and blocks.</summary>
public static class Slug
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>Whether a text is a name: small letters of ASCII, digits and hyphens.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') return false;
        }

        return true;
    }
}
