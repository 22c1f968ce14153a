using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

internal sealed record CreateUserData(
    string Email,
    string Firstname,
    string Lastname,
    string PasswordHash,
    DateTimeOffset DateAdd,
    DateTimeOffset DateUpd,
    bool Newsletter = false,
    bool Optin = false,
    DateOnly? Birthday = null,
    string? Language = null,
    string? Country = null,
    Guid? AnonymousId = null)
{
    public static CreateUserData From(CreateUser command) => new(
        command.Profile.Email.ToString(),
        command.Profile.Firstname,
        command.Profile.Lastname,
        command.PasswordHash,
        command.Profile.DateAdd,
        command.Profile.DateUpd,
        command.Profile.Newsletter,
        command.Profile.Optin,
        command.Profile.Birthday,
        Codes.Text(command.Profile.Language),
        Codes.Text(command.Profile.Country),
        command.AnonymousId);

    public CreateUser ToCommand(Envelope envelope) => new()
    {
        Id = envelope.Id,
        UserId = envelope.Account,
        Instant = envelope.Instant,
        PasswordHash = PasswordHash,
        AnonymousId = AnonymousId,
        Profile = new()
        {
            Email = EmailAddress.TryParse(Email, out var email) ? email : throw new EnvelopeException("The e-mail address is none."),
            Firstname = Firstname,
            Lastname = Lastname,
            Birthday = Birthday,
            Newsletter = Newsletter,
            Optin = Optin,
            Language = Codes.Language(Language) ?? default,
            Country = Codes.Country(Country) ?? default,
            DateAdd = DateAdd,
            DateUpd = DateUpd,
        },
    };
}
