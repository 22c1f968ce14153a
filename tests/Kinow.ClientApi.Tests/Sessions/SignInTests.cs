using System.Text.Json;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Sessions;

/// <summary>The ways to open and renew a session.</summary>
public sealed class SignInTests
{
    private const string Anonymous = "mutation { signin { accessToken refreshToken anonymous user { id } tokenType expiresIn } }";

    private const string Renew = "mutation($t: String!) { signin(refreshToken: $t) { accessToken refreshToken anonymous user { id firstname } } }";

    private const string ByPassword =
        "mutation($e: String!, $p: String!) { signin(credentials: { email: $e, password: $p }) { accessToken refreshToken anonymous user { id profile { email } } } }";

    private readonly Api api = new(Api.Content, accounts: GeneratedAccounts.Create(Api.Content, 7, 3, Api.Now));

    [Fact]
    public async Task Without_arguments_the_session_is_anonymous()
    {
        var open = (await api.DataAsync(Anonymous)).At("signin");
        Assert.Equal(("Bearer", 900), (open.Text("tokenType"), open.Number("expiresIn")));
        Assert.Equal(JsonValueKind.Null, open.At("user").ValueKind);
        Assert.True(Guid.TryParseExact(open.Text("anonymous"), "D", out var id));
        var claims = Jwt.Part(open.Text("accessToken")!, 1);
        Assert.Equal((id.ToString("D"), true), ((string?)claims["sub"], (bool)claims["anonymous"]!));
        var caller = new Caller { Token = open.Text("accessToken") };
        Assert.Equal(JsonValueKind.Null, (await api.DataAsync("{ user { id } }", caller: caller)).At("user").ValueKind);
        (await api.SendAsync("""mutation { toggleBookmark(product: "3") }""", caller: caller)).Error("UNAUTHENTICATED");
    }

    [Fact]
    public async Task With_address_and_password_it_belongs_to_the_account()
    {
        var open = (await api.DataAsync(ByPassword, new { e = " DEMO1@example.com ", p = GeneratedAccounts.Password })).At("signin");
        Assert.Equal("demo1@example.com", open.Text("user.profile.email"));
        Assert.Equal(JsonValueKind.Null, open.At("anonymous").ValueKind);
        var mine = await api.DataAsync("{ user { id } }", caller: new() { Token = open.Text("accessToken") });
        Assert.Equal(open.Text("user.id"), mine.Text("user.id"));
    }

    [Fact]
    public async Task Wrong_passwords_unknown_and_impossible_addresses_are_told_apart_by_nobody()
    {
        var errors = new List<string?>();
        foreach (var email in new[] { "demo1@example.com", "nobody@example.com", "no address" })
        {
            var answer = await api.SendAsync(ByPassword, new { e = email, p = "wrong password" });
            errors.Add(answer.Error("INVALID_CREDENTIALS").Text("message"));
        }

        Assert.Single(errors.Distinct());
        Assert.Empty(api.Store.Calls);
    }

    [Fact]
    public async Task The_anonymous_session_of_the_request_becomes_the_accounts()
    {
        var mine = (await api.DataAsync(ByPassword, new { e = "demo1@example.com", p = GeneratedAccounts.Password })).Text("signin.refreshToken");
        foreach (var (query, variables) in new (string, object)[]
        {
            (ByPassword, new { e = "demo1@example.com", p = GeneratedAccounts.Password }), (Renew, new { t = mine }),
        })
        {
            var anonymous = (await api.DataAsync(Anonymous)).At("signin");
            await api.DataAsync(query, variables, new() { Token = anonymous.Text("accessToken") });
            (await api.SendAsync(Renew, new { t = anonymous.Text("refreshToken") })).Error("UNAUTHENTICATED");
        }

        // Its own renewal, and a sign-in that is refused, end nothing.
        var other = (await api.DataAsync(Anonymous)).At("signin");
        var caller = new Caller { Token = other.Text("accessToken") };
        (await api.SendAsync(ByPassword, new { e = "demo1@example.com", p = "wrong password" }, caller)).Error("INVALID_CREDENTIALS");
        var next = await api.DataAsync(Renew, new { t = other.Text("refreshToken") }, caller);
        await api.DataAsync(Renew, new { t = next.Text("signin.refreshToken") });
    }

    [Fact]
    public async Task A_refresh_token_is_replaced_each_time()
    {
        var token = (await api.DataAsync(Anonymous)).Text("signin.refreshToken");
        for (var i = 0; i < 3; i++)
        {
            var next = (await api.DataAsync(Renew, new { t = token })).Text("signin.refreshToken");
            Assert.NotEqual(token, next);
            token = next;
        }
    }

    [Fact]
    public async Task A_refresh_token_expires()
    {
        var token = (await api.DataAsync(Anonymous)).Text("signin.refreshToken");
        var late = new Caller { At = Api.Now.AddDays(30) };
        Assert.Contains("expired", (await api.SendAsync(Renew, new { t = token }, late)).Error("UNAUTHENTICATED").Text("message"), StringComparison.Ordinal);
        var next = (await api.DataAsync(Renew, new { t = token }, new() { At = Api.Now.AddDays(29) })).Text("signin.refreshToken");
        await api.DataAsync(Renew, new { t = next }, late);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("__________________________________________________________________________________________________________________")]
    public async Task What_is_no_refresh_token_of_ours_is_refused(string token) =>
        (await api.SendAsync(Renew, new { t = token })).Error("UNAUTHENTICATED");

    [Fact]
    public async Task Tokens_that_are_too_long_are_refused_before_they_are_looked_at() =>
        (await api.SendAsync(Renew, new { t = new string('A', 5000) })).Error("BAD_USER_INPUT");

    [Fact]
    public async Task One_method_at_a_time() =>
        (await api.SendAsync("""mutation { signin(refreshToken: "x", credentials: { email: "a@b.cd", password: "x" }) { accessToken } }"""))
            .Error("BAD_USER_INPUT");

    [Theory]
    [InlineData("""facebook: { accessToken: "x" }""")]
    [InlineData("""google: { idToken: "x" }""")]
    [InlineData("""apple: { idToken: "x" }""")]
    [InlineData("""kinowToken: "x" """)]
    public async Task Methods_that_the_platform_does_not_offer_say_so(string method) =>
        (await api.SendAsync($"mutation {{ signin({method}) {{ accessToken }} }}")).Error("SIGN_IN_METHOD_NOT_AVAILABLE");

    [Fact]
    public async Task A_request_cannot_hash_without_end()
    {
        var fields = string.Concat(Enumerable.Range(0, 20).Select(i => $"a{i}: signin {{ expiresIn }} "));
        (await api.SendAsync($"mutation {{ {fields} }}")).Error("COST_LIMIT_EXCEEDED");
    }

    [Fact]
    public async Task What_follows_in_the_same_request_acts_for_the_one_who_signed_in()
    {
        var data = await api.DataAsync(
            "mutation($p: String!, $id: ID!) { signin(credentials: { email: \"demo1@example.com\", password: $p }) { expiresIn } toggleBookmark(product: $id) }",
            new { p = GeneratedAccounts.Password, id = Sample.VisibleTitle((_, _) => true).Id });
        Assert.True(data.At("toggleBookmark").GetBoolean());
    }
}
