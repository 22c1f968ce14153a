namespace Kinow.ClientApi.Core.Billing;

/// <summary>Codes of vouchers: people type them, so capitals and blanks around them make no difference.</summary>
public static class VoucherCode
{
    /// <summary>Most characters.</summary>
    public const int MaxLength = 64;

    /// <summary>Reads what somebody has typed.</summary>
    /// <returns>The code in capitals; null for what is none: it has letters and digits of ASCII, hyphens and underscores.</returns>
    public static string? Read(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var code = typed.Trim();
        return code.Length is > 0 and <= MaxLength && code.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? code.ToUpperInvariant()
            : null;
    }

    /// <summary>Whether a text is a code as <see cref="Read"/> gives them.</summary>
    public static bool IsCode(string text) => Read(text) == text;
}
