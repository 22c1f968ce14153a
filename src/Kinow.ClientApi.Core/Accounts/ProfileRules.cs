using System.Globalization;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What a profile may say.</summary>
public static class ProfileRules
{
    /// <summary>Longest first or last name, in characters.</summary>
    public const int MaxName = 100;

    private static readonly DateOnly FirstBirthday = new(1900, 1, 1);

    /// <summary>Reads a name: trimmed, not empty, without control characters.</summary>
    /// <param name="argument">Name of the argument.</param>
    /// <param name="text">The name as given; null when it was not.</param>
    /// <param name="name">The name, or null.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? ReadName(string argument, string? text, out string? name)
    {
        name = text?.Trim();
        if (name is null) return null;
        if (CodePoints.Count(name) is 0 or > MaxName) return new(argument, $"{argument} must have 1 to {MaxName} characters.");
        return name.Any(char.IsControl) ? new(argument, $"{argument} must not have control characters.") : null;
    }

    /// <summary>Checks a day of birth: from 1900 on, and over.</summary>
    /// <param name="birthday">The day, or null.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? CheckBirthday(DateOnly? birthday, DateTimeOffset instant) =>
        birthday is { } day && (day < FirstBirthday || day >= DateOnly.FromDateTime(instant.UtcDateTime))
            ? new("birthday",
                string.Create(CultureInfo.InvariantCulture, $"birthday must be a day of the past, from {FirstBirthday:yyyy-MM-dd} on."))
            : null;

    /// <summary>Reads a language of messages.</summary>
    /// <param name="text">The code as given; null when it was not.</param>
    /// <param name="settings">Knows the platform's languages.</param>
    /// <param name="language">The language, or null.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? ReadLanguage(string? text, PlatformSettings settings, out LanguageCode? language)
    {
        language = null;
        if (text is null) return null;
        if (!LanguageCode.TryParse(text, out var code) || !settings.Languages.Any(l => l.Code == code))
        {
            return new("langISO", "langISO must be one of the platform's languages.");
        }

        language = code;
        return null;
    }

    /// <summary>Reads a country of residence. It need not be one that the platform sells to.</summary>
    /// <param name="text">The code as given; null when it was not.</param>
    /// <param name="country">The country, or null.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? ReadCountry(string? text, out CountryCode? country)
    {
        country = null;
        if (text is null) return null;
        if (!CountryCode.TryParse(text, out var code))
        {
            return new("address.countryISO", "countryISO must be a code of two letters such as FR.");
        }

        country = code;
        return null;
    }
}
