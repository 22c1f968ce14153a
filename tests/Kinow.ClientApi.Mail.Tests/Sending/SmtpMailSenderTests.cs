using System.Text;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail.Messages;
using MimeKit;

namespace Kinow.ClientApi.Mail.Tests.Sending;

/// <summary>Mails to a server on a real socket.</summary>
public sealed class SmtpMailSenderTests
{
    private const string To = "zoe@example.org";

    private static readonly OutgoingMail Mail = new(
        Guid.Parse("0195a3c2-1f00-7000-8000-000000000001"),
        EmailAddress.Parse(To),
        "Réinitialiser\r\nBcc: all@example.org",
        "Bonjour <Zoé>,\n\nhttps://example.com/#recovery_token=abc&x=1");

    [Fact]
    public async Task A_mail_arrives_as_text_and_as_html()
    {
        await using var server = new MailServer();
        await SenderOf(server.Address).SendAsync(Mail with { ReplyTo = EmailAddress.Parse("ada@example.com") }, default);

        var message = await MimeMessage.LoadAsync(new MemoryStream(Encoding.UTF8.GetBytes(Assert.Single(server.Mails))));
        Assert.Equal("0195a3c21f0070008000000000000001@example.com", message.MessageId);
        Assert.Equal("\"Kinow\" <no-reply@example.com>", message.From.ToString());
        Assert.Equal((To, "ada@example.com"), (message.To.ToString(), message.ReplyTo.ToString()));
        Assert.Empty(message.Bcc);
        Assert.StartsWith("Réinitialiser", message.Subject!, StringComparison.Ordinal);
        Assert.Equal(Mail.Text, message.TextBody!.ReplaceLineEndings("\n").TrimEnd());
        Assert.Contains("<p>Bonjour &lt;Zo&#233;&gt;,</p>", message.HtmlBody!, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Commands, static command => command.StartsWith("AUTH", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_signs_in_where_it_is_told_to()
    {
        await using var server = new MailServer();
        await SenderOf(server.Address.Replace("//", "//us%40er:pass%20word@", StringComparison.Ordinal)).SendAsync(Mail, default);
        var plain = Convert.ToBase64String("\0us@er\0pass word"u8);
        Assert.Contains($"AUTH PLAIN {plain}", server.Commands);
        Assert.Single(server.Mails);
    }

    [Theory]
    [InlineData("RCPT", "550 no such user zoe@example.org", true)]
    [InlineData(".", "554 spam for zoe@example.org", true)]
    [InlineData("RCPT", "451 later zoe@example.org", false)]
    [InlineData("MAIL", "550 who are you", false)]
    [InlineData("EHLO", "421 busy", false)]
    public async Task What_a_server_refuses_is_told_without_the_address(string command, string answer, bool isForGood)
    {
        await using var server = new MailServer();
        server.Answers[command] = answer;
        if (command == "EHLO") server.Answers["HELO"] = answer;
        var failure = await Record.ExceptionAsync(() => SenderOf(server.Address).SendAsync(Mail, default));
        Assert.IsType(isForGood ? typeof(CommandRejectedException) : typeof(StoreUnavailableException), failure);
        Assert.DoesNotContain("zoe", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_and_a_server_that_is_away_pass()
    {
        await using var server = new MailServer();
        server.Answers["AUTH"] = "535 wrong password";
        var address = server.Address.Replace("//", "//user:secret-password@", StringComparison.Ordinal);
        var wrong = await Assert.ThrowsAsync<StoreUnavailableException>(() => SenderOf(address).SendAsync(Mail, default));
        Assert.DoesNotContain("secret-password", wrong.ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Mails);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => SenderOf("smtp://127.0.0.1:1?tls=none").SendAsync(Mail, default));
    }

    [Fact]
    public async Task Without_tls_where_it_has_to_be_nothing_is_sent()
    {
        await using var server = new MailServer();
        var address = server.Address.Replace("?tls=none", "", StringComparison.Ordinal);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => SenderOf(address).SendAsync(Mail, default));
        Assert.Empty(server.Mails);
    }

    private static IMailSender SenderOf(string mail) => MailSettings.From(StoreSettings.From(name => name switch
    {
        "KINOW_MAIL" => mail,
        "KINOW_MAIL_FROM" => "Kinow <no-reply@example.com>",
        _ => null,
    })).Sender;
}
