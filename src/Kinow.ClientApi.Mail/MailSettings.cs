using Kinow.Aws;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail.Messages;
using Kinow.ClientApi.Mail.Sending;
using MimeKit;

namespace Kinow.ClientApi.Mail;

/// <summary>How mails are sent, and where messages to the support go.</summary>
/// <param name="Sender">Sends mails.</param>
/// <param name="Support">The support's address; null when there is none.</param>
public sealed record MailSettings(IMailSender Sender, EmailAddress? Support)
{
    private const string SesPrefix = "ses:";

    /// <summary>Reads the settings of a process. Without <c>KINOW_MAIL</c> it refuses every mail.</summary>
    /// <exception cref="SettingsException">
    /// One is missing or cannot be used. The message holds none of them, which may be secrets.
    /// </exception>
    public static MailSettings From(StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var support = settings.MailSupport is { } address ? ReadSupport(address) : (EmailAddress?)null;
        return new(settings.Mail is { } mail ? SenderOf(mail, settings.MailFrom) : new NoMailSender(), support);
    }

    private static IMailSender SenderOf(string mail, string from)
    {
        if (!MailboxAddress.TryParse(from, out var mailbox) || !mailbox.Address.Contains('@', StringComparison.Ordinal))
            throw new SettingsException("KINOW_MAIL_FROM is no mail address.");
        if (SmtpServer.Read(mail) is { } server) return new SmtpMailSender(server, mailbox);
        if (!mail.StartsWith(SesPrefix, StringComparison.Ordinal) || mail.Length == SesPrefix.Length)
            throw new SettingsException("KINOW_MAIL is smtp://user:password@host:587, smtps://user:password@host:465 or ses:region.");
        var region = mail[SesPrefix.Length..];
        return new SesMailSender(
            new HttpClient(), new($"https://email.{region}.amazonaws.com"), region, mailbox.ToString(), new AwsIdentity(null),
            TimeProvider.System);
    }

    private static EmailAddress ReadSupport(string text) => EmailAddress.TryParse(text, out var address)
        ? address
        : throw new SettingsException("KINOW_MAIL_SUPPORT is no mail address.");
}
