namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// An ISO 639-1 language code such as <c>fr</c>, packed so that comparing two costs one instruction. The default value means no language.
/// </summary>
public readonly record struct LanguageCode
{
    private readonly ushort packed;

    private LanguageCode(char first, char second) => packed = (ushort)((first << 8) | second);

    /// <summary>No language.</summary>
    public static LanguageCode None => default;

    /// <summary>Whether this is no language.</summary>
    public bool IsNone => packed == 0;

    /// <summary>Reads the language part of a tag: <c>fr</c>, <c>FR</c>, <c>fr-CA</c> and <c>fr_CA</c> all give <c>fr</c>.</summary>
    /// <param name="text">The tag.</param>
    /// <param name="code">The code read, or <see cref="None"/>.</param>
    /// <returns>False when the text does not start with a two-letter code.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out LanguageCode code)
    {
        code = default;
        if (text.Length < 2 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[1])) return false;
        if (text.Length > 2 && text[2] is not ('-' or '_')) return false;
        code = new LanguageCode((char)(text[0] | 0x20), (char)(text[1] | 0x20));
        return true;
    }

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <param name="text">Two letters.</param>
    /// <exception cref="FormatException">It is not well formed.</exception>
    public static LanguageCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code) ? code : throw new FormatException("A language code has two letters.");

    /// <summary>The two letters in lower case, or an empty string for no language.</summary>
    public override string ToString() => IsNone ? "" : new string([(char)(packed >> 8), (char)(packed & 0xFF)]);
}
