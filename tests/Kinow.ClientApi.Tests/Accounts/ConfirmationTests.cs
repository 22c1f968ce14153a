using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class ConfirmationTests
{
    private const string Confirm = "mutation($t: String!) { confirmEmail(token: $t) }";

    private const string SignUp = """
        mutation($m: Boolean) {
          signup(user: { firstname: "Ada", lastname: "B", email: "ada@example.com", password: "correct horse" }, sendMail: $m) {
            accessToken
            user { emailConfirmed }
          }
        }
        """;

    private static readonly ImmutableArray<(User User, Credential Credential)> Accounts =
        GeneratedAccounts.Create(Api.Content, 7, 2, Api.Now);

    private readonly MailedApi mailed = new(Accounts);

    private Api Service => mailed.Api;

    [Fact]
    public async Task The_mail_of_welcome_confirms_the_address_once()
    {
        var session = (await Service.DataAsync(SignUp, new { m = true })).At("signup");
        Assert.False(session.At("user.emailConfirmed").GetBoolean());
        var caller = new Caller { Token = session.Text("accessToken") };
        var token = TokenOf(Assert.Single(mailed.Mails.All).Text);
        Assert.DoesNotContain(token, Queue.Envelopes.CommandEnvelope.Write(mailed.Bus.Taken.OfType<SendWelcome>().Single()), StringComparison.Ordinal);

        Assert.True((await ConfirmAsync(token)).Data.At("confirmEmail").GetBoolean());
        Assert.True(await IsConfirmedAsync(caller));
        (await ConfirmAsync(token)).Error("INVALID_TOKEN");
        Assert.False((await Service.DataAsync("mutation { sendConfirmation }", caller: caller)).At("sendConfirmation").GetBoolean());
        Assert.Single(mailed.Mails.All);
    }

    [Fact]
    public async Task A_token_works_once_however_many_use_it_at_once()
    {
        await AskAsync();
        var token = TokenOf(mailed.Mails.All[0].Text);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => ConfirmAsync(token))));
        Assert.Single(answers, static answer => answer.Errors.Count == 0);
        Assert.Single(mailed.Bus.Taken.OfType<SetConfirmedEmail>());
    }

    [Fact]
    public async Task A_later_mail_takes_the_place_of_the_one_before_and_too_many_are_refused()
    {
        for (var i = 0; i < ConfirmationRules.Most; i++) await AskAsync();
        (await Service.SendAsync("mutation { sendConfirmation }", caller: Service.SignedIn(Accounts[0].User))).Error("TOO_MANY_ATTEMPTS");
        Assert.Equal(ConfirmationRules.Most, mailed.Mails.All.Count);
        (await ConfirmAsync(TokenOf(mailed.Mails.All[^1].Text))).Error("INVALID_TOKEN");
        _ = (await ConfirmAsync(TokenOf(mailed.Mails.All[0].Text))).Data;
    }

    [Fact]
    public async Task A_token_for_a_former_address_is_refused_and_a_changed_address_is_not_confirmed()
    {
        var user = Accounts[1].User;
        Assert.True(await IsConfirmedAsync(Service.SignedIn(user)));
        await AskAsync();
        var former = TokenOf(mailed.Mails.All[0].Text);
        foreach (var (account, i) in new[] { (Accounts[0].User, 1), (user, 2) })
        {
            var caller = await Service.OpenAsync(account);
            await Service.DataAsync(
                "mutation($e: UpdateEmailInput) { updateCredentials(email: $e) { session { user { emailConfirmed } } } }",
                new { e = new { email = $"next{i}@example.com", validator = new { password = GeneratedAccounts.Password } } },
                caller);
            Assert.False(await IsConfirmedAsync(caller));
        }

        (await ConfirmAsync(former)).Error("INVALID_TOKEN");
    }

    [Fact]
    public async Task A_token_that_is_forged_or_over_or_of_another_kind_is_refused()
    {
        await AskAsync();
        var token = TokenOf(mailed.Mails.All[0].Text);
        (await ConfirmAsync("x")).Error("INVALID_TOKEN");
        (await ConfirmAsync(MailToken.Create(Accounts[0].User.Id).Text)).Error("INVALID_TOKEN");
        (await ConfirmAsync(MailToken.Create(Guid.CreateVersion7()).Text)).Error("INVALID_TOKEN");
        await Service.DataAsync("mutation($e: String!) { retrievePassword(email: $e) }", new { e = Accounts[0].User.Profile.Email.ToString() });
        (await ConfirmAsync(mailed.Mails.All[0].Text.Split("#recovery_token=")[1].Split('\n')[0])).Error("INVALID_TOKEN");
        (await ConfirmAsync(token, Api.Now + ConfirmationRules.Lifetime)).Error("INVALID_TOKEN");
    }

    [Fact]
    public async Task What_the_queue_refuses_leaves_the_token_good()
    {
        await AskAsync();
        var token = TokenOf(mailed.Mails.All[0].Text);
        mailed.Bus.Refuses = static command => command is SetConfirmedEmail;
        Assert.Single((await ConfirmAsync(token)).Errors);
        mailed.Bus.Refuses = static _ => false;
        var caller = Service.SignedIn(Accounts[0].User);
        var answer = await Service.SendAsync(Confirm, new { t = token }, caller);
        Assert.True(answer.Data.At("confirmEmail").GetBoolean());
        Assert.True(await IsConfirmedAsync(caller));
    }

    [Fact]
    public async Task There_is_no_mail_for_an_address_that_the_account_has_no_more()
    {
        await AskAsync();
        var asked = mailed.Bus.Taken.OfType<SendConfirmation>().Single();
        await mailed.Bus.SendAsync(asked with { Id = Guid.CreateVersion7(), Email = EmailAddress.Parse("former@example.com") }, default);
        await mailed.Bus.SendAsync(asked with { Id = Guid.CreateVersion7(), Account = Guid.CreateVersion7() }, default);
        Assert.Single(mailed.Mails.All);
    }

    private static string TokenOf(string text) => text.Split("#confirmation_token=")[1].Split('\n')[0];

    private async Task AskAsync() => Assert.True(
        (await Service.DataAsync("mutation { sendConfirmation }", caller: Service.SignedIn(Accounts[0].User))).At("sendConfirmation").GetBoolean());

    private Task<Answer> ConfirmAsync(string token, DateTimeOffset? at = null) =>
        Service.SendAsync(Confirm, new { t = token }, new() { At = at ?? Api.Now });

    private async Task<bool> IsConfirmedAsync(Caller caller) =>
        (await Service.DataAsync("{ user { emailConfirmed } }", caller: caller)).At("user.emailConfirmed").GetBoolean();
}
