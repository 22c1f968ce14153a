using System.Net.Sockets;
using System.Text;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Mail.Messages;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Kinow.ClientApi.Mail.Sending;

/// <summary>Sends by a mail server, one connection for each mail.</summary>
/// <param name="from">Whom mails come from.</param>
internal sealed class SmtpMailSender(SmtpServer server, MailboxAddress from) : IMailSender
{
    private const int FirstPermanent = 500;

    public async Task SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        try
        {
            using var client = new SmtpClient();
            await client.ConnectAsync(server.Host, server.Port, server.Security, cancellationToken);
            if (server.User is { } user) await client.AuthenticateAsync(Encoding.UTF8, user, server.Password ?? "", cancellationToken);
            await client.SendAsync(MessageOf(mail), cancellationToken);

            // The server has the mail, however it takes its leave.
            await client.DisconnectAsync(true, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        catch (SmtpCommandException refused) when (IsForGood(refused))
        {
            // The exception itself tells the address.
            throw new CommandRejectedException($"The mail server refused it: {refused.ErrorCode}, {(int)refused.StatusCode}.");
        }
        catch (SmtpCommandException refused)
        {
            throw new StoreUnavailableException($"The mail server did not take a mail: {refused.ErrorCode}, {(int)refused.StatusCode}.");
        }
        catch (Exception away) when (away is ProtocolException or ServiceNotAuthenticatedException or AuthenticationException
            or SslHandshakeException or SocketException or IOException or NotSupportedException)
        {
            throw new StoreUnavailableException($"The mail server cannot be used: {away.GetType().Name}.");
        }
    }

    private MimeMessage MessageOf(OutgoingMail mail)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Id:N}@{from.Domain}",
            Subject = mail.Subject,
            Body = new MultipartAlternative(
                new TextPart("plain") { Text = mail.Text }, new TextPart("html") { Text = HtmlBody.Of(mail.Text) }),
        };
        message.From.Add(from);
        message.To.Add(new MailboxAddress("", mail.To.ToString()));
        if (mail.ReplyTo is { } answers) message.ReplyTo.Add(new MailboxAddress("", answers.ToString()));
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }

    // A server that refuses whom mails come from is set up wrongly, which passes.
    private static bool IsForGood(SmtpCommandException refused) =>
        (int)refused.StatusCode >= FirstPermanent
        && refused.ErrorCode is (SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted);
}
