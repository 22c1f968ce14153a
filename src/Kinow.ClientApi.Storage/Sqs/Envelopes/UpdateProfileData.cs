using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

internal sealed record UpdateProfileData(
    string? Firstname = null,
    string? Lastname = null,
    DateOnly? Birthday = null,
    bool ClearBirthday = false,
    bool? Newsletter = null,
    bool? Optin = null,
    string? Language = null,
    string? Country = null)
{
    public static UpdateProfileData From(UpdateProfile command) => new(
        command.Firstname,
        command.Lastname,
        command.Birthday,
        command.ClearBirthday,
        command.Newsletter,
        command.Optin,
        Codes.Text(command.Language),
        Codes.Text(command.Country));

    public UpdateProfile ToCommand(Envelope envelope) => new()
    {
        Id = envelope.Id,
        UserId = envelope.Account,
        Instant = envelope.Instant,
        Firstname = Firstname,
        Lastname = Lastname,
        Birthday = Birthday,
        ClearBirthday = ClearBirthday,
        Newsletter = Newsletter,
        Optin = Optin,
        Language = Codes.Language(Language),
        Country = Codes.Country(Country),
    };
}
