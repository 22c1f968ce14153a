using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Commands;

namespace Kinow.ClientApi.Storage.Aurora.Accounts;

internal sealed class CustomerRow
{
    public byte[] Id { get; init; } = [];

    public string Email { get; init; } = "";

    public string Password { get; init; } = "";

    public string Firstname { get; init; } = "";

    public string Lastname { get; init; } = "";

    public DateTime? Birthday { get; init; }

    public bool Newsletter { get; init; }

    public bool Optin { get; init; }

    public bool Active { get; init; }

    public string? Language { get; init; }

    public string? Country { get; init; }

    public DateTime DateAdd { get; init; }

    public DateTime DateUpd { get; init; }

    public User ToUser() => new()
    {
        Id = SqlIds.Read(Id),
        Active = Active,
        Profile = new()
        {
            Email = Address(),
            Firstname = Firstname,
            Lastname = Lastname,
            Birthday = Birthday is { } day ? DateOnly.FromDateTime(day) : null,
            Newsletter = Newsletter,
            Optin = Optin,
            Language = LanguageCode.TryParse(Language, out var language) ? language : default,
            Country = CountryCode.TryParse(Country, out var country) ? country : default,
            DateAdd = SqlInstants.Read(DateAdd),
            DateUpd = SqlInstants.Read(DateUpd),
        },
    };

    public Credential? ToCredential() =>
        EmailAddress.TryParse(Email, out var address) ? new(SqlIds.Read(Id), address, Password, Active) : null;

    // Others write this table too: an address that is none must not hide the account.
    private EmailAddress Address() => EmailAddress.TryParse(Email, out var address) ? address : default;
}
