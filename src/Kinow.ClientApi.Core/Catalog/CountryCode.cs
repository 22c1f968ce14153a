namespace Kinow.ClientApi.Core.Catalog;

/// <summary>An ISO 3166-1 alpha-2 country code such as <c>FR</c>. The default value means that the country is not known.</summary>
public readonly record struct CountryCode
{
    private readonly ushort packed;

    private CountryCode(char first, char second) => packed = (ushort)((first << 8) | second);

    /// <summary>No known country.</summary>
    public static CountryCode Unknown => default;

    /// <summary>Whether the country is not known.</summary>
    public bool IsUnknown => packed == 0;

    /// <summary>Reads a code in either case.</summary>
    /// <param name="text">Two letters.</param>
    /// <param name="code">The code, or <see cref="Unknown"/>.</param>
    /// <returns>False when it is not two letters.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CountryCode code)
    {
        var valid = text.Length == 2 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]);
        code = valid ? new CountryCode((char)(text[0] & ~0x20), (char)(text[1] & ~0x20)) : default;
        return valid;
    }

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <param name="text">Two letters.</param>
    /// <exception cref="FormatException">It is not well formed.</exception>
    public static CountryCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code) ? code : throw new FormatException("A country code has two letters.");

    /// <summary>The two letters in upper case, or an empty string.</summary>
    public override string ToString() => IsUnknown ? "" : new string([(char)(packed >> 8), (char)(packed & 0xFF)]);
}
