using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>What an account says about its owner.</summary>
public sealed record UserProfile
{
    /// <summary>Address that the account signs in with.</summary>
    public required EmailAddress Email { get; init; }

    /// <summary>First name.</summary>
    public required string Firstname { get; init; }

    /// <summary>Last name.</summary>
    public required string Lastname { get; init; }

    /// <summary>Day of birth, or null.</summary>
    public DateOnly? Birthday { get; init; }

    /// <summary>Wants the platform's newsletter.</summary>
    public bool Newsletter { get; init; }

    /// <summary>Wants mail of partners.</summary>
    public bool Optin { get; init; }

    /// <summary>Language of messages; <see cref="LanguageCode.None"/> when not known.</summary>
    public LanguageCode Language { get; init; }

    /// <summary>Country of residence; unknown when not given.</summary>
    public CountryCode Country { get; init; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset DateAdd { get; init; }

    /// <summary>When the profile last changed.</summary>
    public DateTimeOffset DateUpd { get; init; }
}
