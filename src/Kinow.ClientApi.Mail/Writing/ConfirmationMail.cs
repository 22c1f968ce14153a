using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>Writes to the owner of an account how to confirm its address.</summary>
internal sealed class ConfirmationMail(ICatalogStore catalog, IUserStore users, ConfirmationLinks confirmations)
    : MailWriter(SendConfirmation.Kind)
{
    public override async Task<OutgoingMail?> WriteAsync(Command command, CancellationToken cancellationToken)
    {
        var asked = (SendConfirmation)command;
        var user = await users.FindAsync(asked.Account, cancellationToken);
        if (user is not { Active: true, EmailConfirmed: false } || user.Profile.Email != asked.Email) return null;
        var platform = await catalog.GetPlatformAsync(null, cancellationToken);
        var link = await confirmations.MakeAsync(platform, user.Id, asked.Email, cancellationToken)
            ?? throw new CommandRejectedException("The platform has no site that a mail could link to.");
        var (subject, text) = MailTexts.Fill(
            "confirmation",
            [user.Profile.Language, asked.Language],
            ("platform", platform.Name),
            ("name", user.Profile.Firstname),
            ("email", asked.Email.ToString()),
            ("days", ConfirmationLinks.Days),
            ("link", link));
        return new(command.Id, asked.Email, subject, text);
    }
}
