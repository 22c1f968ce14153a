using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Mail.Sending;
using MailKit.Security;

namespace Kinow.ClientApi.Mail.Tests;

public sealed class MailSettingsTests
{
    [Theory]
    [InlineData("smtp://mail.example.com", "mail.example.com", 587, SecureSocketOptions.StartTls, null, null)]
    [InlineData("smtp://u%3A:p%40:x@mail.example.com:2525", "mail.example.com", 2525, SecureSocketOptions.StartTls, "u:", "p@:x")]
    [InlineData("smtps://user:password@mail.example.com", "mail.example.com", 465, SecureSocketOptions.SslOnConnect, "user", "password")]
    [InlineData("smtp://localhost:1025?tls=none", "localhost", 1025, SecureSocketOptions.None, null, null)]
    public void A_server_is_an_address(
        string text, string host, int port, SecureSocketOptions security, string? user, string? password) =>
        Assert.Equal(new SmtpServer(host, port, security) { User = user, Password = password }, SmtpServer.Read(text));

    [Theory]
    [InlineData("mail.example.com", "a@b.cd", "KINOW_MAIL ")]
    [InlineData("smtp://mail.example.com?tls=none", "a@b.cd", "KINOW_MAIL ")]
    [InlineData("smtp://user:secret@mail.example.com/path", "a@b.cd", "KINOW_MAIL ")]
    [InlineData("ftp://user:secret@mail.example.com", "a@b.cd", "KINOW_MAIL ")]
    [InlineData("ses:", "a@b.cd", "KINOW_MAIL ")]
    [InlineData("ses:eu-west-3", null, "KINOW_MAIL_FROM is missing")]
    [InlineData("ses:eu-west-3", "nobody", "KINOW_MAIL_FROM is no")]
    [InlineData("ses:eu-west-3", "a@b.cd", "KINOW_MAIL_SUPPORT", "nobody")]
    public void What_cannot_be_used_is_told_without_secrets(string mail, string? from, string reason, string? support = null)
    {
        var wrong = Assert.Throws<SettingsException>(() => MailSettings.From(Settings(mail, from, support)));
        Assert.Contains(reason, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_way_to_send_every_mail_is_refused()
    {
        var settings = MailSettings.From(Settings(null, null, "support@example.com"));
        Assert.Equal("support@example.com", settings.Support.ToString());
        var email = EmailAddress.Parse("zoe@example.org");
        await Assert.ThrowsAsync<CommandRejectedException>(() => settings.Sender.SendAsync(new(Guid.Empty, email, "", ""), default));
        Assert.IsType<SesMailSender>(MailSettings.From(Settings("ses:eu-west-3", "Kinow <a@b.cd>", null)).Sender);
    }

    private static StoreSettings Settings(string? mail, string? from, string? support) => StoreSettings.From(name => name switch
    {
        "KINOW_MAIL" => mail,
        "KINOW_MAIL_FROM" => from,
        "KINOW_MAIL_SUPPORT" => support,
        _ => null,
    });
}
