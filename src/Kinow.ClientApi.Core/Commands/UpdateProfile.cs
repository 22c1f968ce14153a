using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>Parts of the profile have these values. Null leaves a part as it is.</summary>
public sealed record UpdateProfile : Command
{
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
}
