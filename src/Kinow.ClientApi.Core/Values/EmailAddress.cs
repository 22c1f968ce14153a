using System.Buffers;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Values;

/// <summary>An e-mail address as accounts are told apart by: trimmed, in Unicode's form C and in lower case.</summary>
public readonly record struct EmailAddress
{
    /// <summary>Longest address, in characters (RFC 5321 section 4.5.3.1.3 less its brackets).</summary>
    public const int MaxLength = 254;

    private const int MaxLocalPart = 64;

    // The last two look like @ and are one after compatibility mappings.
    private static readonly SearchValues<char> Refused = SearchValues.Create("<>\"(),;:\\[]\uFE6B\uFF20");

    private readonly string? text;

    private EmailAddress(string text) => this.text = text;

    /// <summary>
    /// Reads an address. Only what every provider refuses is refused, and what cannot be seen: a mail to it is the real test.
    /// </summary>
    /// <param name="text">The address as written.</param>
    /// <param name="address">The address.</param>
    /// <returns>False when it cannot be one.</returns>
    public static bool TryParse(string? text, out EmailAddress address)
    {
        address = default;
        if (text is null || text.Length > MaxLength + 64) return false;
        var trimmed = text.Trim();
        if (HiddenCharacters.AreIn(trimmed)) return false;
        var canonical = CanonicalText.Of(CanonicalText.Of(trimmed).ToLowerInvariant());
        if (canonical.Any(char.IsWhiteSpace) || !IsAddress(canonical)) return false;
        address = new(canonical);
        return true;
    }

    /// <summary>Reads an address that was read before.</summary>
    /// <exception cref="FormatException">It cannot be one.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("This is no e-mail address.");

    /// <summary>Whether it is no address: that of an account whose row has none that can be one. Nobody signs in with it.</summary>
    public bool IsNone => text is null;

    /// <summary>The address.</summary>
    public override string ToString() => text ?? "";

    private static bool IsAddress(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf('@');
        return text.Length <= MaxLength
            && at is > 0 and <= MaxLocalPart
            && text[(at + 1)..] is { Length: > 2 } domain
            && !domain.Contains('@')
            && domain.Contains('.')
            && domain[0] != '.'
            && domain[^1] != '.'
            && !domain.Contains("..", StringComparison.Ordinal)
            && !text.ContainsAny(Refused);
    }
}
