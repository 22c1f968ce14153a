using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>Welcomes the owner of a new account.</summary>
internal sealed class WelcomeMail(ICatalogStore catalog) : MailWriter(SendWelcome.Kind)
{
    public override async Task<OutgoingMail?> WriteAsync(Command command, CancellationToken cancellationToken)
    {
        var welcome = (SendWelcome)command;
        var platform = await catalog.GetPlatformAsync(null, cancellationToken);
        var (subject, text) = MailTexts.Fill(
            "welcome",
            [welcome.Language],
            ("platform", platform.Name),
            ("name", welcome.Firstname),
            ("email", welcome.Email.ToString()),
            ("link", platform.Url ?? ""));
        return new(command.Id, welcome.Email, subject, text.TrimEnd());
    }
}
