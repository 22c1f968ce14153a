using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail.Messages;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>Writes to the support what somebody has to say, and to the sender that it was sent.</summary>
/// <param name="support">The address of the support as a whole; null when there is none.</param>
internal sealed class SupportMail(ICatalogStore catalog, EmailAddress? support) : MailWriter(SendSupportMessage.Kind)
{
    public override async Task<OutgoingMail?> WriteAsync(Command command, CancellationToken cancellationToken)
    {
        var message = (SendSupportMessage)command;
        if (await AddressAsync(message.Contact, cancellationToken) is not { } to)
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

    // A contact may be gone by now, or have an address that is none.
    private async ValueTask<EmailAddress?> AddressAsync(int? contact, CancellationToken cancellationToken) =>
        contact is not null
        && (await catalog.GetSettingsAsync(null, cancellationToken)).ContactSubjects.FirstOrDefault(one => one.Id == contact) is { } known
        && EmailAddress.TryParse(known.Address, out var own)
            ? own
            : support;
}
