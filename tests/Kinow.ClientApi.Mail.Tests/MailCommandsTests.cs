using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Mail.Sending;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Mail.Tests;

/// <summary>What the commands of mails come to, over stores in memory.</summary>
public sealed class MailCommandsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly MailMemory mails = new();
    private readonly EmbeddedExpiringStore expiring = new(new FakeTimeProvider(Now));
    private readonly EmbeddedAccountStore accounts;
    private readonly EmbeddedCatalogStore catalog;
    private readonly User user;

    public MailCommandsTests()
    {
        var content = GeneratedCatalog.Create(7, 300, Now);
        var generated = GeneratedAccounts.Create(content, 7, 1, Now);
        user = generated[0].User;
        accounts = new(generated);
        catalog = new(content);
    }

    [Fact]
    public async Task The_owner_of_an_address_gets_a_token_of_which_the_hash_is_kept()
    {
        await SendAsync(Recovery(user.Profile.Email));
        var mail = Assert.Single(mails.All);
        Assert.Equal(user.Profile.Email, mail.To);
        var token = TokenOf(mail.Text);
        var record = (await expiring.FindAsync(RecoveryRules.IdOf(user.Id), default))!.Record;
        Assert.True(RecoveryRules.Opens(token, record, user));
        Assert.Equal(Now + RecoveryRules.Interval, record.Expires);
        Assert.Equal(token.Hash.AsEnumerable(), record.Content[..32]);
    }

    [Fact]
    public async Task A_later_token_takes_the_place_of_the_one_before()
    {
        await SendAsync(Recovery(user.Profile.Email));
        await SendAsync(Recovery(user.Profile.Email));
        var record = (await expiring.FindAsync(RecoveryRules.IdOf(user.Id), default))!.Record;
        Assert.Equal([true, false], mails.All.Select(mail => RecoveryRules.Opens(TokenOf(mail.Text), record, user)));
    }

    [Fact]
    public async Task Nobody_gets_a_mail_for_an_address_without_an_account()
    {
        await SendAsync(Recovery(EmailAddress.Parse("nobody@example.com")));
        await accounts.SendAsync(
            new EraseUser { Id = Guid.CreateVersion7(), UserId = user.Id, Instant = Now }, default);
        await SendAsync(Recovery(user.Profile.Email));
        Assert.Empty(mails.All);
    }

    [Fact]
    public async Task The_language_of_the_account_comes_first()
    {
        var rename = new UpdateProfile { Id = Guid.CreateVersion7(), UserId = user.Id, Instant = Now.AddDays(1), Language = LanguageCode.Parse("fr") };
        await accounts.SendAsync(rename, default);
        await SendAsync(Recovery(user.Profile.Email) with { Language = LanguageCode.Parse("en") });
        Assert.Equal("Kinow Demo : choisissez un nouveau mot de passe", mails.All[0].Subject);
    }

    [Fact]
    public async Task Without_an_address_of_the_support_its_messages_are_refused() =>
        await Assert.ThrowsAsync<CommandRejectedException>(() => CommandsFor(null).SendAsync(
            new SendSupportMessage { Id = Guid.CreateVersion7(), UserId = user.Id, Instant = Now, Email = user.Profile.Email, Text = "?" }, default));

    [Theory]
    [InlineData(1, "billing@demo.kinow.example")]
    [InlineData(99, "support@example.com")]
    [InlineData(null, "support@example.com")]
    public async Task A_message_goes_to_its_contact_and_to_the_support_where_that_is_gone(int? contact, string address)
    {
        var id = Guid.CreateVersion7();
        await SendAsync(new SendSupportMessage
        {
            Id = id,
            UserId = id,
            Instant = Now,
            Email = user.Profile.Email,
            Text = "?",
            Contact = contact,
        });
        Assert.Equal(address, Assert.Single(mails.All).To.ToString());
    }

    [Theory]
    [InlineData("en", "Welcome to Kinow Demo")]
    [InlineData("fr", "Bienvenue sur Kinow Demo")]
    public async Task The_mail_of_welcome_confirms_the_address_of_its_account_of_which_the_hash_is_kept(string language, string subject)
    {
        var (id, account) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var welcome = new SendWelcome
        {
            Id = id,
            UserId = id,
            Instant = Now,
            Email = user.Profile.Email,
            Firstname = "Ada",
            Language = LanguageCode.Parse(language),
        };
        await SendAsync(welcome);
        Assert.DoesNotContain("confirmation_token", mails.All[0].Text, StringComparison.Ordinal);
        await SendAsync(welcome with { Id = Guid.CreateVersion7(), Account = account });
        var mail = mails.All[0];
        Assert.Equal(subject, mail.Subject);
        var token = MailToken.Read(mail.Text.Split("#confirmation_token=")[1].Split('\n')[0])!;
        var record = (await expiring.FindAsync(ConfirmationRules.IdOf(account), default))!.Record;
        Assert.True(ConfirmationRules.Confirms(token, record, user));
        Assert.Equal(Now + ConfirmationRules.Lifetime, record.Expires);
    }

    [Theory]
    [InlineData("en", "Kinow Demo: Everything will cost €12.50", "€10.00")]
    [InlineData("fr", "Kinow Demo : Everything coûtera 12,50 €", "10,00 €")]
    public async Task A_higher_price_is_told_with_the_day_that_it_holds_from(string language, string subject, string before)
    {
        var id = Guid.CreateVersion7();
        await SendAsync(new SendRenewalNotice
        {
            Id = id,
            UserId = id,
            Instant = Now,
            Email = user.Profile.Email,
            Firstname = "Ada",
            Language = LanguageCode.Parse(language),
            Offer = "Everything",
            PriceBefore = 10m,
            Price = 12.50m,
            Currency = "EUR",
            Date = new(2026, 12, 31, 10, 0, 0, TimeSpan.Zero),
        });
        var mail = Assert.Single(mails.All);
        Assert.Equal((subject, user.Profile.Email), (Plain(mail.Subject), mail.To));
        Assert.Contains("2026-12-31", mail.Text, StringComparison.Ordinal);
        Assert.Contains(before, Plain(mail.Text), StringComparison.Ordinal);

        static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }

    private static MailToken TokenOf(string text) => MailToken.Read(text.Split("#recovery_token=")[1].Split('\n')[0])!;

    private static SendRecovery Recovery(EmailAddress email)
    {
        var id = Guid.CreateVersion7();
        return new() { Id = id, UserId = id, Instant = Now, Email = email };
    }

    private Task SendAsync(Command command) => CommandsFor(EmailAddress.Parse("support@example.com")).SendAsync(command, default);

    private MailCommands CommandsFor(EmailAddress? support) =>
        new(new(mails, support), catalog, accounts.Credentials, accounts, expiring, new FakeTimeProvider(Now));
}
