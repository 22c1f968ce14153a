using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class RecoveryTests
{
    private const string Retrieve = "mutation($e: String!, $s: Boolean) { retrievePassword(email: $e, sendMail: $s) }";

    private const string Update = "mutation($e: UpdateEmailInput, $p: UpdatePasswordInput) { updateCredentials(email: $e, password: $p) "
        + "{ session { accessToken refreshToken user { profile { email } } } } }";

    private const string Another = "correct horse";

    private static readonly ImmutableArray<(User User, Credential Credential)> Accounts =
        GeneratedAccounts.Create(Api.Content, 7, 2, Api.Now);

    private static readonly string First = Accounts[0].User.Profile.Email.ToString();

    private readonly MailedApi mailed = new(Accounts);

    private Api Service => mailed.Api;

    [Fact]
    public async Task A_mail_opens_the_account_with_a_new_password_and_ends_all_sessions()
    {
        var (_, refresh) = await SignInAsync(GeneratedAccounts.Password);
        await RetrieveAsync(First.ToUpperInvariant());
        var mail = Assert.Single(mailed.Mails.All);
        Assert.Equal(First, mail.To.ToString());

        var session = (await RecoverAsync(TokenOf(mail.Text))).Data.At("updateCredentials.session");
        Assert.Equal(First, session.Text("user.profile.email"));
        _ = (await RenewAsync(session.Text("refreshToken")!)).Data;
        (await RenewAsync(refresh)).Error("UNAUTHENTICATED");
        await SignInAsync(Another);
        (await SendSignInAsync(GeneratedAccounts.Password)).Error("INVALID_CREDENTIALS");
    }

    [Fact]
    public async Task A_token_works_once_however_many_use_it_at_once()
    {
        var token = await MailedTokenAsync();
        // Whoever waits too long to hash a password, on a slow machine, is told to come back.
        string[] refusals = ["INVALID_TOKEN", "SERVICE_UNAVAILABLE"];
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => Task.Run(() => RecoverAsync(token, $"{Another} {i}"))));
        Assert.Single(answers, static answer => answer.Errors.Count == 0);
        Assert.All(
            answers.SelectMany(static answer => answer.Errors),
            error => Assert.Contains(error.GetProperty("extensions").GetProperty("code").GetString(), refusals));
        (await RecoverAsync(token)).Error("INVALID_TOKEN");
        Assert.Single(mailed.Bus.Taken.OfType<SetCredentials>());
    }

    [Fact]
    public async Task A_token_that_is_forged_or_over_is_refused_like_a_used_one()
    {
        var token = await MailedTokenAsync();
        (await RecoverAsync("x")).Error("INVALID_TOKEN");
        (await RecoverAsync(MailToken.Create(Accounts[0].User.Id).Text)).Error("INVALID_TOKEN");
        (await RecoverAsync(MailToken.Create(Accounts[1].User.Id).Text)).Error("INVALID_TOKEN");
        (await RecoverAsync(token, at: Api.Now + RecoveryRules.Interval)).Error("INVALID_TOKEN");
    }

    [Fact]
    public async Task A_token_is_for_the_account_as_it_was()
    {
        var token = await MailedTokenAsync();
        var (access, _) = await SignInAsync(GeneratedAccounts.Password);
        var change = new { p = new { password = "yet another", validator = new { password = GeneratedAccounts.Password } } };
        Assert.Empty((await Service.SendAsync(Update, change, new() { Token = access })).Errors);
        (await RecoverAsync(token)).Error("INVALID_TOKEN");
        await SignInAsync("yet another");
    }

    [Fact]
    public async Task A_known_and_an_unknown_address_get_one_answer_for_the_same_work()
    {
        var work = new List<string>();
        foreach (var email in new[] { First, "nobody@example.com" })
        {
            var bus = new RefusingBus { Refuses = static _ => false };
            var store = new CountingExpiringStore();
            var api = new Api(Api.Content, accounts: Accounts, commands: bus, expiring: store, credentials: new NoCredentials());
            Assert.True((await api.DataAsync(Retrieve, new { e = email })).At("retrievePassword").GetBoolean());
            Assert.Equal(email, Assert.IsType<SendRecovery>(Assert.Single(bus.Taken)).Email.ToString());
            work.Add(string.Join(", ", store.Calls.Concat(api.Store.Calls)));
        }

        Assert.Equal(work[0], work[1]);
        await RetrieveAsync(First);
        await RetrieveAsync("nobody@example.com");
        Assert.Single(mailed.Mails.All);
    }

    [Fact]
    public async Task An_address_gets_one_mail_in_six_hours()
    {
        await RetrieveAsync(First);
        await RetrieveAsync(First);
        await RetrieveAsync(First, Api.Now + RecoveryRules.Interval - TimeSpan.FromSeconds(1));
        Assert.Single(mailed.Mails.All);
        await RetrieveAsync(Accounts[1].User.Profile.Email.ToString());
        await RetrieveAsync(First, Api.Now + RecoveryRules.Interval);
        Assert.Equal(3, mailed.Mails.All.Count);
    }

    [Fact]
    public async Task Of_many_requests_at_once_one_sends_a_mail()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => RetrieveAsync(First))));
        Assert.Single(mailed.Mails.All);
    }

    [Fact]
    public async Task A_request_that_the_queue_refuses_may_be_made_again()
    {
        mailed.Bus.Refuses = static _ => true;
        Assert.Single((await Service.SendAsync(Retrieve, new { e = First })).Errors);
        mailed.Bus.Refuses = static _ => false;
        await RetrieveAsync(First);
        Assert.Single(mailed.Mails.All);
    }

    [Fact]
    public async Task A_change_that_the_queue_refuses_leaves_the_token_good()
    {
        var token = await MailedTokenAsync();
        mailed.Bus.Refuses = static command => command is SetCredentials;
        Assert.Single((await RecoverAsync(token)).Errors);
        mailed.Bus.Refuses = static _ => false;
        var taken = new { email = Accounts[1].User.Profile.Email.ToString(), validator = new { recoveryToken = token } };
        var change = new { e = taken, p = new { password = Another, validator = new { recoveryToken = token } } };
        (await Service.SendAsync(Update, change)).Error("EMAIL_ALREADY_EXISTS");
        _ = (await RecoverAsync(token)).Data;
    }

    [Fact]
    public async Task Without_a_session_a_password_confirms_nothing_and_a_token_needs_a_password()
    {
        var token = await MailedTokenAsync();
        var byPassword = new { p = new { password = Another, validator = new { password = GeneratedAccounts.Password } } };
        (await Service.SendAsync(Update, byPassword)).Error("UNAUTHENTICATED");
        var anonymous = Service.TokenOf(Guid.NewGuid(), anonymous: true);
        (await Service.SendAsync(Update, byPassword, new() { Token = anonymous })).Error("UNAUTHENTICATED");
        var alone = new { e = new { email = "next@example.com", validator = new { recoveryToken = token } } };
        (await Service.SendAsync(Update, alone)).Error("BAD_USER_INPUT");
        Assert.Empty((await Service.SendAsync(Retrieve, new { e = "new@example.com", s = false })).Errors);
        Assert.Single(mailed.Mails.All);
        await SignInAsync(GeneratedAccounts.Password);
    }

    [Fact]
    public async Task The_anonymous_session_of_the_request_becomes_the_accounts()
    {
        var anonymous = (await Service.DataAsync("mutation { signin { accessToken refreshToken } }")).At("signin");
        var token = await MailedTokenAsync();
        var change = new { p = new { password = Another, validator = new { recoveryToken = token } } };
        _ = (await Service.SendAsync(Update, change, new() { Token = anonymous.Text("accessToken") })).Data;
        (await RenewAsync(anonymous.Text("refreshToken")!)).Error("UNAUTHENTICATED");
    }

    [Fact]
    public async Task No_message_of_the_queue_holds_the_token()
    {
        var token = await MailedTokenAsync();
        Assert.DoesNotContain(token, Queue.Envelopes.CommandEnvelope.Write(mailed.Bus.Taken[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_account_is_welcomed_when_it_asks_for_it()
    {
        const string SignUp = "mutation($u: SignUpInput!, $s: Boolean) { signup(user: $u, sendMail: $s) { user { id } } }";
        var user = new { firstname = "Ada", lastname = "B", email = "ada@example.com", password = Another, langISO = "fr" };
        _ = await Service.DataAsync(SignUp, new { u = user, s = true });
        var mail = Assert.Single(mailed.Mails.All);
        Assert.Equal(("ada@example.com", "Bienvenue sur Kinow Demo"), (mail.To.ToString(), mail.Subject));
        Assert.Contains("#confirmation_token=", mail.Text, StringComparison.Ordinal);
        mailed.Bus.Refuses = static command => command is SendWelcome;
        _ = await Service.DataAsync(SignUp, new { u = user with { email = "bob@example.com" }, s = true });
        mailed.Bus.Refuses = static _ => false;
        _ = await Service.DataAsync(SignUp, new { u = user with { email = "cy@example.com" } });
        Assert.Single(mailed.Mails.All);
    }

    private static string TokenOf(string text) => text.Split("#recovery_token=")[1].Split('\n')[0];

    private async Task<string> MailedTokenAsync()
    {
        await RetrieveAsync(First);
        return TokenOf(mailed.Mails.All[0].Text);
    }

    private async Task RetrieveAsync(string email, DateTimeOffset? at = null) => Assert.True(
        (await Service.DataAsync(Retrieve, new { e = email }, new() { At = at ?? Api.Now })).At("retrievePassword").GetBoolean());

    private Task<Answer> RecoverAsync(string token, string password = Another, DateTimeOffset? at = null) => Service.SendAsync(
        Update, new { p = new { password, validator = new { recoveryToken = token } } }, new() { At = at ?? Api.Now });

    private Task<Answer> SendSignInAsync(string password) => Service.SendAsync(
        "mutation($c: SignInInput) { signin(credentials: $c) { accessToken refreshToken } }", new { c = new { email = First, password } });

    private async Task<(string Access, string Refresh)> SignInAsync(string password)
    {
        var data = (await SendSignInAsync(password)).Data;
        return (data.Text("signin.accessToken")!, data.Text("signin.refreshToken")!);
    }

    private Task<Answer> RenewAsync(string token) =>
        Service.SendAsync("mutation($t: String) { signin(refreshToken: $t) { refreshToken } }", new { t = token });
}
