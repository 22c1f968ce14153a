using System.Collections.Frozen;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Core.Settings;

/// <summary>What must be told to sign up, besides what every account has.</summary>
public static class RegistrationRules
{
    /// <summary>Day of birth.</summary>
    public const string Birthday = "birthday";

    /// <summary>Whether the newsletter is wanted.</summary>
    public const string Newsletter = "newsletter";

    /// <summary>Whether mail of partners is wanted.</summary>
    public const string Optin = "optin";

    /// <summary>Language of messages.</summary>
    public const string Language = "langISO";

    /// <summary>Country of residence.</summary>
    public const string Country = "countryISO";

    // A sign-up cannot tell the others: they are the application's matter.
    private static readonly FrozenSet<string> Known = [Birthday, Newsletter, Optin, Language, Country];

    /// <summary>Checks that what the platform requires was told, as far as a sign-up can tell it.</summary>
    /// <param name="told">The names of what was told.</param>
    /// <returns>What is missing, or null.</returns>
    public static InputError? Check(PlatformSettings settings, IReadOnlyCollection<string> told)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var missing = settings.RegistrationFields.FirstOrDefault(
            field => field.Required && Known.Contains(field.Name) && !told.Contains(field.Name));
        return missing is null ? null : new(missing.Name, $"{missing.Name} is required by the platform.");
    }
}
