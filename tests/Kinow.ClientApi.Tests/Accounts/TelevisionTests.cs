using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Television;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class TelevisionTests
{
    private static readonly (User User, Credential Credential)[] Owners = [.. GeneratedAccounts.Create(Api.Content, 7, 20, Api.Now)];

    private readonly Api api = new(Api.Content, accounts: [.. Owners]);

    private TelevisionScreen Screen => new(api);

    private Caller Phone => api.SignedIn(Owners[0].User);

    [Fact]
    public async Task A_phone_lets_a_television_in_and_sees_which()
    {
        var shown = await Screen.RequestAsync(new { type = "STB", os = " Tizen 9 ", application = "" }, new() { Country = "BE" });
        Assert.Equal((600, 5), (shown.Answer.Number("expiresIn"), shown.Answer.Number("interval")));
        Assert.Equal($"https://demo.kinow.example/?sign_in_code={shown.Code}", shown.Answer.Text("url"));
        (await Screen.AskAsync(shown)).Error("AUTHORIZATION_PENDING");

        var expected = """{"type":"STB","os":"Tizen 9","application":null,"countryISO":"BE","dateAdd":"2026-03-01T12:00:00.000Z"}""";
        Assert.Equal(expected, (await Screen.LookAsync(shown.Code, Phone)).Data.At("user.signInRequest").GetRawText());
        (await Screen.AskAsync(shown, 5)).Error("AUTHORIZATION_PENDING");
        Assert.Equal(
            expected, (await Screen.ConfirmAsync(shown.Code.ToLowerInvariant(), Phone)).Data.At("confirmSignInCode").GetRawText());

        var session = (await Screen.AskAsync(shown, 6)).Data;
        Assert.Equal(Owners[0].User.Id, session.At("signin.user.id").GetGuid());
        Assert.Equal(JsonValueKind.Null, session.At("signin.anonymous").ValueKind);
        var me = await api.DataAsync("{ user { id } }", caller: new() { Token = session.Text("signin.accessToken") });
        Assert.Equal(Owners[0].User.Id, me.At("user.id").GetGuid());
        const string Renew = "mutation($t: String!) { signin(refreshToken: $t) { accessToken } }";
        _ = await api.DataAsync(Renew, new { t = session.Text("signin.refreshToken") });
    }

    [Fact]
    public async Task An_anonymous_television_may_ask_and_a_phone_without_an_account_may_not_answer()
    {
        var anonymous = new Caller { Token = (await api.DataAsync("mutation { signin { accessToken } }")).Text("signin.accessToken") };
        var shown = await Screen.RequestAsync(null, anonymous);
        (await Screen.ConfirmAsync(shown.Code, anonymous)).Error("UNAUTHENTICATED");
        (await Screen.ConfirmAsync(shown.Code, new())).Error("UNAUTHENTICATED");
        Assert.Equal(JsonValueKind.Null, (await Screen.LookAsync(shown.Code, anonymous)).Data.At("user").ValueKind);
        _ = (await Screen.ConfirmAsync(shown.Code, Phone)).Data;
        _ = (await Screen.AskAsync(shown, caller: anonymous)).Data;
    }

    [Fact]
    public async Task A_television_that_asks_too_often_is_told_to_wait()
    {
        var shown = await Screen.RequestAsync();
        (await Screen.AskAsync(shown)).Error("AUTHORIZATION_PENDING");
        var error = (await Screen.AskAsync(shown, 1)).Error("SLOW_DOWN");
        Assert.Equal(5, error.Number("extensions.retryAfter"));
        (await Screen.AskAsync(shown, 5)).Error("AUTHORIZATION_PENDING");
    }

    [Fact]
    public async Task A_secret_works_once_however_many_ask_at_once()
    {
        var shown = await Screen.RequestAsync();
        _ = (await Screen.ConfirmAsync(shown.Code, Phone)).Data;
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Screen.AskAsync(shown))));
        Assert.Single(answers, static answer => answer.Errors.Count == 0);
        Assert.All(answers.Where(static answer => answer.Errors.Count > 0), static answer => answer.Error("EXPIRED_TOKEN"));
        (await Screen.ConfirmAsync(shown.Code, Phone)).Error("INVALID_CODE");
    }

    [Fact]
    public async Task Of_fifty_confirmations_at_once_one_account_opens_one_session()
    {
        var shown = await Screen.RequestAsync();
        var phones = Enumerable.Range(0, 50).Select(i => api.SignedIn(Owners[i % Owners.Length].User));
        var confirmed = await Task.WhenAll(phones.Select(async phone => await Task.Run(() => Screen.ConfirmAsync(shown.Code, phone))));
        Assert.Contains(confirmed, static answer => answer.Errors.Count == 0);
        Assert.All(
            confirmed.Where(static answer => answer.Errors.Count > 0),
            static answer => Assert.Contains(answer.Errors[0].Text("extensions.code"), new[] { "INVALID_CODE", "TOO_MANY_ATTEMPTS" }));

        _ = (await Screen.AskAsync(shown)).Data;
        (await Screen.AskAsync(shown)).Error("EXPIRED_TOKEN");
    }

    [Fact]
    public async Task The_first_decision_stands()
    {
        var (allowed, denied) = (await Screen.RequestAsync(), await Screen.RequestAsync());
        var other = api.SignedIn(Owners[1].User);
        _ = (await Screen.ConfirmAsync(allowed.Code, Phone)).Data;
        _ = (await Screen.ConfirmAsync(allowed.Code, Phone)).Data;
        (await Screen.ConfirmAsync(allowed.Code, Phone, allow: false)).Error("INVALID_CODE");
        (await Screen.ConfirmAsync(allowed.Code, other)).Error("INVALID_CODE");
        (await Screen.LookAsync(allowed.Code, other)).Error("INVALID_CODE");

        _ = (await Screen.ConfirmAsync(denied.Code, Phone, allow: false)).Data;
        (await Screen.ConfirmAsync(denied.Code, Phone)).Error("INVALID_CODE");
        (await Screen.AskAsync(denied)).Error("ACCESS_DENIED");
        Assert.Equal(Owners[0].User.Id, (await Screen.AskAsync(allowed)).Data.At("signin.user.id").GetGuid());
    }

    [Fact]
    public async Task A_code_is_over_after_ten_minutes_and_a_secret_is_not_read_from_it()
    {
        var (one, other) = (await Screen.RequestAsync(), await Screen.RequestAsync());
        var forged = SignInCode.TryParse(one.Code, out var code) ? SignInSecret.Create(code).Text : "";
        (await Screen.AskAsync(one with { Secret = forged })).Error("EXPIRED_TOKEN");
        (await Screen.AskAsync(one with { Secret = "x" })).Error("EXPIRED_TOKEN");
        _ = (await Screen.ConfirmAsync(one.Code, Phone)).Data;
        (await Screen.AskAsync(one with { Secret = forged })).Error("EXPIRED_TOKEN");
        (await Screen.AskAsync(one, 600)).Error("EXPIRED_TOKEN");
        (await Screen.ConfirmAsync(other.Code, api.SignedIn(Owners[0].User, Api.Now.AddSeconds(600)))).Error("INVALID_CODE");
    }

    [Theory]
    [InlineData("mutation { signout(everywhere: true) }")]
    [InlineData("mutation { deleteUser(password: \"" + GeneratedAccounts.Password + "\") { deleted } }")]
    [InlineData("mutation { updateCredentials(password: { password: \"correct horse\", validator: { password: \""
        + GeneratedAccounts.Password + "\" } }) { session { tokenType } } }")]
    public async Task What_ends_sessions_ends_what_was_confirmed_before_it(string change)
    {
        var shown = await Screen.RequestAsync();
        _ = (await Screen.ConfirmAsync(shown.Code, Phone)).Data;
        _ = await api.DataAsync(change, caller: Phone);
        (await Screen.AskAsync(shown)).Error("ACCESS_DENIED");
    }

    [Fact]
    public async Task Of_a_thousand_guesses_of_an_account_ten_are_looked_up()
    {
        var shown = await Screen.RequestAsync();
        var codes = new List<string>();
        for (var i = 0; i < 1_000; i++)
        {
            var answer = i % 2 == 0
                ? await Screen.ConfirmAsync(SignInCode.Create().Display, Phone)
                : await Screen.LookAsync(SignInCode.Create().Display, Phone);
            codes.Add(answer.Errors[0].Text("extensions.code")!);
        }

        Assert.Equal(Enumerable.Repeat("INVALID_CODE", 10).Concat(Enumerable.Repeat("TOO_MANY_ATTEMPTS", 990)), codes);
        (await Screen.ConfirmAsync(shown.Code, Phone)).Error("TOO_MANY_ATTEMPTS");
        (await Screen.AskAsync(shown)).Error("AUTHORIZATION_PENDING");

        // Somebody else is not kept from it, and the account not for longer than ten minutes.
        _ = (await Screen.ConfirmAsync(shown.Code, api.SignedIn(Owners[1].User))).Data;
        var later = api.SignedIn(Owners[0].User, Api.Now.AddMinutes(10));
        var next = await Screen.RequestAsync(null, later);
        _ = (await Screen.ConfirmAsync(next.Code, later)).Data;
    }

    [Fact]
    public async Task A_thousand_guesses_at_once_are_no_more()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 1_000).Select(_ => Task.Run(() => Screen.ConfirmAsync(SignInCode.Create().Display, Phone))));
        Assert.InRange(answers.Count(static answer => answer.Errors[0].Text("extensions.code") == "INVALID_CODE"), 1, 10);
    }

    [Fact]
    public async Task A_right_code_does_not_forgive_wrong_ones()
    {
        for (var i = 0; i < 10; i++)
        {
            _ = (await Screen.ConfirmAsync((await Screen.RequestAsync()).Code, Phone)).Data;
            (await Screen.ConfirmAsync("BCDF-GHJK", Phone)).Error("INVALID_CODE");
        }

        (await Screen.ConfirmAsync((await Screen.RequestAsync()).Code, Phone)).Error("TOO_MANY_ATTEMPTS");
    }

    [Fact]
    public async Task Guesses_of_many_accounts_are_limited_together()
    {
        var shown = await Screen.RequestAsync();
        var users = Enumerable.Range(0, 101).Select(i => Owners[0].User with { Id = Guid.CreateVersion7(Api.Now.AddDays(-i)) }).ToArray();
        foreach (var user in users.Take(100))
        {
            for (var i = 0; i < 10; i++) (await Screen.ConfirmAsync("BCDF-GHJK", new() { User = user })).Error("INVALID_CODE");
        }

        (await Screen.ConfirmAsync(shown.Code, new() { User = users[100] })).Error("TOO_MANY_ATTEMPTS");
        (await Screen.ConfirmAsync("BCDF-GHJK", new() { User = users[100], At = Api.Now.AddMinutes(10) })).Error("INVALID_CODE");
    }
}
