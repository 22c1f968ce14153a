using System.Buffers;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>An e-mail address as accounts are told apart by: trimmed and in lower case.</summary>
public readonly record struct EmailAddress
{
    /// <summary>Longest address, in characters (RFC 5321 section 4.5.3.1.3 less its brackets).</summary>
    public const int MaxLength = 254;

    private static readonly SearchValues<char> Refused = SearchValues.Create(" \t\r\n\0<>\"(),;:\\[]");

    private readonly string? text;

    private EmailAddress(string text) => this.text = text;

    /// <summary>Reads an address. Only what every provider refuses is refused: a mail to it is the real test.</summary>
    /// <param name="text">The address as written.</param>
    /// <param name="address">The address.</param>
    /// <returns>False when it cannot be one.</returns>
    public static bool TryParse(string? text, out EmailAddress address)
    {
        address = default;
        if (text is null || text.Length > MaxLength + 64) return false;
        var trimmed = text.AsSpan().Trim();
        var at = trimmed.LastIndexOf('@');
        var valid = trimmed.Length <= MaxLength
            && at is > 0 and <= 64
            && trimmed[(at + 1)..] is { Length: > 2 } domain
            && domain.Contains('.')
            && domain[0] != '.'
            && domain[^1] != '.'
            && !domain.Contains("..", StringComparison.Ordinal)
            && !trimmed.ContainsAny(Refused);
        if (!valid) return false;
        address = new(trimmed.ToString().ToLowerInvariant());
        return true;
    }

    /// <summary>Reads an address that was read before.</summary>
    /// <param name="text">The address.</param>
    /// <exception cref="FormatException">It cannot be one.</exception>
    public static EmailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("This is no e-mail address.");

    /// <summary>The address.</summary>
    public override string ToString() => text ?? "";
}
