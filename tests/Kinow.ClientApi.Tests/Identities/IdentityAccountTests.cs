using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Identities;

/// <summary>Which account an identity opens.</summary>
public sealed class IdentityAccountTests : IAsyncDisposable
{
    private readonly IdentityApi api = new();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task Fifty_sign_ins_at_once_make_one_account()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => api.SendAsync(LocalService.Claims()))));

        var id = Assert.Single(answers.Select(static answer => answer.Data.Text("signin.user.id")).Distinct());
        var user = await api.Api.Accounts.FindAsync(Guid.Parse(id!), default);
        Assert.Equal("person-1", Assert.Single(user!.Identities).Key.Subject);
        Assert.Equal(50, answers.Select(static answer => answer.Data.Text("signin.refreshToken")).Distinct().Count());
    }

    [Fact]
    public async Task An_account_with_a_password_is_not_opened_by_its_address_alone()
    {
        // Somebody made the account in advance, with an address that is not his, and waits for its owner.
        var id = await api.SignUpAsync("ada@example.com");
        (await api.SendAsync(LocalService.Claims())).Error("EMAIL_ALREADY_EXISTS");
        Assert.Empty((await api.Api.Accounts.FindAsync(Guid.Parse(id), default))!.Identities);

        // Under another address the same person gets an account.
        var other = (await api.SendAsync(LocalService.Claims(email: "ada@example.org"))).Data.Text("signin.user.id");
        Assert.NotEqual(id, other);
    }

    [Fact]
    public async Task An_account_whose_address_a_service_verified_is_opened_by_another_one_that_did()
    {
        var id = (await api.SendAsync(LocalService.Claims())).Data.Text("signin.user.id");
        var apple = LocalService.Claims("apple-1", change: static claims => claims["iss"] = "https://apple.example.com");

        Assert.Equal(id, (await api.SendAppleAsync(apple)).Data.Text("signin.user.id"));

        var user = await api.Api.Accounts.FindAsync(Guid.Parse(id!), default);
        Assert.Equal(["apple-1", "person-1"], user!.Identities.Select(static own => own.Key.Subject).Order(StringComparer.Ordinal));
        Assert.Equal(id, (await api.SendAppleAsync(apple)).Data.Text("signin.user.id"));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task An_address_that_one_of_both_has_not_verified_opens_nothing(bool first, bool second)
    {
        _ = (await api.SendAsync(LocalService.Claims(change: claims => claims["email_verified"] = first))).Data;
        var apple = LocalService.Claims("apple-1", change: claims =>
        {
            claims["iss"] = "https://apple.example.com";
            claims["email_verified"] = second;
        });
        (await api.SendAppleAsync(apple)).Error("EMAIL_ALREADY_EXISTS");
    }

    [Fact]
    public async Task An_address_that_the_account_has_changed_is_not_verified_any_more()
    {
        var id = (await api.SendAsync(LocalService.Claims())).Data.Text("signin.user.id");
        var user = (await api.Api.Accounts.FindAsync(Guid.Parse(id!), default))!;
        var (now, email) = (EmailAddress.Parse("now@example.com"), "now@example.com");
        Assert.True(IdentityRules.MayJoin(user, user.Profile.Email));
        Assert.False(IdentityRules.MayJoin(user with { Profile = user.Profile with { Email = now } }, now));
        Assert.False(IdentityRules.MayJoin(user with { Active = false }, user.Profile.Email));
        Assert.False(IdentityRules.MayJoin(user, null));
        Assert.NotEqual(id, (await api.SendAsync(LocalService.Claims("person-2", email))).Data.Text("signin.user.id"));
    }

    [Fact]
    public async Task An_account_without_a_password_is_not_opened_by_one()
    {
        _ = (await api.SendAsync(LocalService.Claims())).Data;
        foreach (var password in new[] { " ", "correct horse" })
        {
            var answer = await api.Api.SendAsync(
                "mutation($p: String!) { signin(credentials: { email: \"ada@example.com\", password: $p }) { expiresIn } }", new { p = password });
            answer.Error("INVALID_CREDENTIALS");
        }
    }

    [Fact]
    public async Task A_first_password_ends_the_sessions_that_were_opened_without_one()
    {
        var session = (await api.SendAsync(LocalService.Claims())).Data.At("signin");
        var user = (await api.Api.Accounts.FindAsync(Guid.Parse(session.Text("user.id")!), default))!;
        await api.Api.Accounts.SendAsync(
            new SetCredentials
            {
                Id = Guid.CreateVersion7(Api.Now),
                UserId = user.Id,
                Instant = Command.Moment(Api.Now, user),
                PasswordHash = "a stored form",
                PasswordStamp = PasswordStamp.Of("a stored form"),
            },
            default);

        var answer = await api.Api.SendAsync(
            "mutation($t: String!) { signin(refreshToken: $t) { expiresIn } }", new { t = session.Text("refreshToken") });
        answer.Error("UNAUTHENTICATED");
        Assert.Equal(session.Text("user.id"), (await api.SendAsync(LocalService.Claims())).Data.Text("signin.user.id"));
    }

    [Fact]
    public async Task An_anonymous_session_becomes_the_accounts()
    {
        const string Renew = "mutation($t: String!) { signin(refreshToken: $t) { expiresIn } }";
        var anonymous = (await api.Api.DataAsync("mutation { signin { accessToken refreshToken anonymous } }")).At("signin");
        var session = (await api.SendAsync(LocalService.Claims(), new() { Token = anonymous.Text("accessToken") })).Data.At("signin");

        Assert.Equal(JsonValueKind.Null, session.At("anonymous").ValueKind);
        (await api.Api.SendAsync(Renew, new { t = anonymous.Text("refreshToken") })).Error("UNAUTHENTICATED");
        _ = (await api.Api.SendAsync(Renew, new { t = session.Text("refreshToken") })).Data;
    }

    [Fact]
    public async Task The_platform_tells_which_services_it_offers()
    {
        const string Query = "{ settings { identityProviders { method clients { application clientId } } } }";
        var offered = (await api.Api.DataAsync(Query)).At("settings.identityProviders").EnumerateArray().ToArray();

        Assert.Equal(["APPLE", "FACEBOOK", "GOOGLE"], offered.Select(static one => one.Text("method")!));
        Assert.Equal(
            [("web", LocalService.App), ("ios", LocalService.OtherApp)],
            offered[2].At("clients").EnumerateArray().Select(static one => (one.Text("application")!, one.Text("clientId")!)));
        Assert.Empty((await Api.Generated.DataAsync(Query)).At("settings.identityProviders").EnumerateArray());
    }
}
