using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Queue.Envelopes;

internal sealed record CreateUserData(
    EmailAddress Email,
    string Firstname,
    string Lastname,
    string PasswordHash,
    DateTimeOffset DateAdd,
    DateTimeOffset DateUpd,
    bool Newsletter = false,
    bool Optin = false,
    DateOnly? Birthday = null,
    LanguageCode Language = default,
    CountryCode Country = default,
    Guid? AnonymousId = null,
    UserIdentity? Identity = null)
{
    public static CreateUserData From(CreateUser command) => new(
        command.Profile.Email,
        command.Profile.Firstname,
        command.Profile.Lastname,
        command.PasswordHash,
        command.Profile.DateAdd,
        command.Profile.DateUpd,
        command.Profile.Newsletter,
        command.Profile.Optin,
        command.Profile.Birthday,
        command.Profile.Language,
        command.Profile.Country,
        command.AnonymousId,
        command.Identity);

    public static CreateUser ToCommand(CreateUserData data, Envelope envelope) => new()
    {
        Id = envelope.Id,
        UserId = envelope.Account,
        Instant = envelope.Instant,
        PasswordHash = data.PasswordHash,
        AnonymousId = data.AnonymousId,
        Identity = data.Identity,
        Profile = new()
        {
            Email = data.Email,
            Firstname = data.Firstname,
            Lastname = data.Lastname,
            Birthday = data.Birthday,
            Newsletter = data.Newsletter,
            Optin = data.Optin,
            Language = data.Language,
            Country = data.Country,
            DateAdd = data.DateAdd,
            DateUpd = data.DateUpd,
        },
    };
}
