using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>Writes to the support what somebody has to say, and to the sender that it was sent.</summary>
/// <param name="support">The support's address; null when there is none.</param>
internal sealed class SupportMail(ICatalogStore catalog, EmailAddress? support) : MailWriter(SendSupportMessage.Kind)
{
    public override async Task<OutgoingMail?> WriteAsync(Command command, CancellationToken cancellationToken)
    {
        var message = (SendSupportMessage)command;
        if (support is not { } to)
            throw new CommandRejectedException("The support has no address: KINOW_MAIL_SUPPORT is not set.");
        var platform = await catalog.GetPlatformAsync(null, cancellationToken);
        var (subject, text) = MailTexts.Fill(
            message.IsReceipt ? "support-receipt" : "support",
            message.IsReceipt ? [message.Language] : [],
            ("platform", platform.Name),
            ("subject", message.Subject),
            ("email", message.Email.ToString()),
            ("account", message.Account?.ToString("D") ?? "none"),
            ("text", message.Text));
        return message.IsReceipt
            ? new(command.Id, message.Email, subject, text)
            : new(command.Id, to, subject.TrimEnd(), text) { ReplyTo = message.Email };
    }
}
