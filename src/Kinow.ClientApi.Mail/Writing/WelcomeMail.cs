using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>
/// Welcomes the owner of a new account, and has the address confirmed where there is a site to do that on.
/// </summary>
internal sealed class WelcomeMail(ICatalogStore catalog, ConfirmationLinks confirmations) : MailWriter(SendWelcome.Kind)
{
    public override async Task<OutgoingMail?> WriteAsync(Command command, CancellationToken cancellationToken)
    {
        var welcome = (SendWelcome)command;
        var platform = await catalog.GetPlatformAsync(null, cancellationToken);
        var link = welcome.Account is { } account
            ? await confirmations.MakeAsync(platform, account, welcome.Email, cancellationToken)
            : null;
        var (subject, text) = MailTexts.Fill(
            link is null ? "welcome" : "welcome-confirmation",
            [welcome.Language],
            ("platform", platform.Name),
            ("name", welcome.Firstname),
            ("email", welcome.Email.ToString()),
            ("days", ConfirmationLinks.Days),
            ("link", link ?? platform.Url ?? ""));
        return new(command.Id, welcome.Email, subject, text.TrimEnd());
    }
}
