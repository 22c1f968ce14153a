using System.Globalization;

namespace Kinow.ClientApi.Core.Texts;

/// <summary>
/// A language as a region writes it, such as <c>pt-PT</c> or <c>es-419</c>, packed like <see cref="LanguageCode"/>. Texts are told apart by
/// language alone; a region decides how amounts are written.
/// </summary>
public readonly record struct LocaleCode
{
    // Two capitals, or the number of an area (UN M49), which is below all of these; 0 for none.
    private readonly ushort region;

    private LocaleCode(LanguageCode language, ushort region) => (Language, this.region) = (language, region);

    /// <summary>A language, whatever the region.</summary>
    public LocaleCode(LanguageCode language)
        : this(language, 0)
    {
    }

    /// <summary>The language.</summary>
    public LanguageCode Language { get; }

    /// <summary>Whether there is a region.</summary>
    public bool HasRegion => region != 0;

    /// <summary>
    /// Reads the language and the region of a tag (RFC 5646): <c>de-CH</c>, <c>de_ch</c>, <c>de-Latn-CH</c> and <c>de-CH-1996</c> all give
    /// <c>de-CH</c>.
    /// </summary>
    /// <param name="text">The tag.</param>
    /// <param name="code">The code read.</param>
    /// <returns>False when the text does not start with a two-letter code.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out LocaleCode code)
    {
        code = default;
        if (!LanguageCode.TryParse(text, out var language)) return false;
        var rest = text[2..];
        if (IsSubtag(rest, 4) && !char.IsAsciiDigit(rest[1]) && rest[1..5].IndexOfAny('-', '_') < 0) rest = rest[5..];
        code = new(language, RegionAt(rest));
        return true;
    }

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not well formed.</exception>
    public static LocaleCode Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var code) ? code : throw new FormatException("A locale begins with a language code of two letters.");

    /// <summary>The tag, or an empty string for no language.</summary>
    public override string ToString() => region switch
    {
        0 => Language.ToString(),
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{Language}-{region:000}"),
        _ => $"{Language}-{(char)(region >> 8)}{(char)(region & 0xFF)}",
    };

    private static ushort RegionAt(ReadOnlySpan<char> rest)
    {
        if (IsSubtag(rest, 2) && char.IsAsciiLetter(rest[1]) && char.IsAsciiLetter(rest[2]))
        {
            return (ushort)(((rest[1] & ~0x20) << 8) | (rest[2] & ~0x20));
        }

        if (!IsSubtag(rest, 3)) return 0;
        return ushort.TryParse(rest[1..4], NumberStyles.None, CultureInfo.InvariantCulture, out var area) ? area : (ushort)0;
    }

    private static bool IsSubtag(ReadOnlySpan<char> rest, int length) =>
        rest.Length > length && rest[0] is '-' or '_' && (rest.Length == length + 1 || rest[length + 1] is '-' or '_');
}
