using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>Parts of the profile have these values. Null leaves a part as it is.</summary>
public sealed record UpdateProfile : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<UpdateProfile> Kind { get; } = new("update_profile", version: 1)
    {
        Rule = static _ => null,
        Fold = static (user, command) => IsOutdated(user, command.Instant) ? user : user with { Profile = command.Apply(user.Profile) },
        Parts = static command => [WholePart, .. command.Given()],
        Without = static (command, late) => command.Without(late),
        Overlay = static command => command,
        OrderedBy = static command => command.Instant,
        Replaces = static (_, _) => false,
    };

    /// <summary>The part that every command of this kind sets: when the profile was changed.</summary>
    public const string WholePart = "profile";

    /// <summary>First name.</summary>
    public string? Firstname { get; init; }

    /// <summary>Last name.</summary>
    public string? Lastname { get; init; }

    /// <summary>Day of birth.</summary>
    public DateOnly? Birthday { get; init; }

    /// <summary>Whether the day of birth is taken away; <see cref="Birthday"/> is null then.</summary>
    public bool ClearBirthday { get; init; }

    /// <summary>Wants the newsletter.</summary>
    public bool? Newsletter { get; init; }

    /// <summary>Wants mail of partners.</summary>
    public bool? Optin { get; init; }

    /// <summary>Language of messages.</summary>
    public LanguageCode? Language { get; init; }

    /// <summary>Country of residence.</summary>
    public CountryCode? Country { get; init; }

    // Somebody else, such as the back office, has changed the profile since, and nobody knows which parts of it.
    internal static bool IsOutdated(User user, DateTimeOffset instant) =>
        user.Profile.DateUpd > instant && !(user.LastChange(WholePart) >= user.Profile.DateUpd);

    private IEnumerable<string> Given()
    {
        if (Firstname is not null) yield return "firstname";
        if (Lastname is not null) yield return "lastname";
        if (Birthday is not null || ClearBirthday) yield return "birthday";
        if (Newsletter is not null) yield return "newsletter";
        if (Optin is not null) yield return "optin";
        if (Language is not null) yield return "language";
        if (Country is not null) yield return "country";
    }

    private UpdateProfile Without(IReadOnlyCollection<string> parts) => this with
    {
        Firstname = parts.Contains("firstname") ? null : Firstname,
        Lastname = parts.Contains("lastname") ? null : Lastname,
        Birthday = parts.Contains("birthday") ? null : Birthday,
        ClearBirthday = ClearBirthday && !parts.Contains("birthday"),
        Newsletter = parts.Contains("newsletter") ? null : Newsletter,
        Optin = parts.Contains("optin") ? null : Optin,
        Language = parts.Contains("language") ? null : Language,
        Country = parts.Contains("country") ? null : Country,
    };

    private UserProfile Apply(UserProfile profile) => profile with
    {
        Firstname = Firstname ?? profile.Firstname,
        Lastname = Lastname ?? profile.Lastname,
        Birthday = ClearBirthday ? null : Birthday ?? profile.Birthday,
        Newsletter = Newsletter ?? profile.Newsletter,
        Optin = Optin ?? profile.Optin,
        Language = Language ?? profile.Language,
        Country = Country ?? profile.Country,
        DateUpd = Instant > profile.DateUpd ? Instant : profile.DateUpd,
    };
}
