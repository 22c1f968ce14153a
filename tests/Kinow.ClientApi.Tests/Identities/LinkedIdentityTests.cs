using System.Text.Json;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Identities;

/// <summary>What an account knows of its identities, how one is taken out, and what one confirms.</summary>
public sealed class LinkedIdentityTests : IAsyncDisposable
{
    private const string Unlink = "mutation($p: IdentityMethod!) { unlinkIdentity(provider: $p) { provider } }";

    private const string Delete =
        "mutation($p: String!, $c: AccountConfirmation) { deleteUser(password: $p, confirmation: $c) { deleted } }";

    private readonly IdentityApi api = new();

    public ValueTask DisposeAsync() => api.DisposeAsync();

    [Fact]
    public async Task An_account_lists_its_identities_and_its_address_is_confirmed_by_one()
    {
        var caller = await SignInAsync(LocalService.Claims());
        _ = (await api.SendAppleAsync(Apple())).Data;
        var user = (await api.Api.DataAsync("{ user { emailConfirmed identities { provider linkedAt email } } }", caller: caller)).At("user");
        Assert.True(user.GetProperty("emailConfirmed").GetBoolean());
        Assert.Equal(
            [("APPLE", "ada@example.com"), ("GOOGLE", "ada@example.com")],
            user.Items("identities").Select(static one => (one.Text("provider")!, one.Text("email")!)).Order());
        Assert.All(user.Items("identities"), static one => Assert.Equal(Api.Now, one.GetProperty("linkedAt").GetDateTimeOffset()));
    }

    [Fact]
    public async Task One_that_was_taken_out_opens_the_account_no_more_and_may_get_another()
    {
        var caller = await SignInAsync(LocalService.Claims("person-1", "ada@example.com"));
        _ = (await api.SendAppleAsync(Apple())).Data;
        var left = (await api.Api.DataAsync(Unlink, new { p = "GOOGLE" }, caller)).Items("unlinkIdentity");
        Assert.Equal(["APPLE"], left.Select(static one => one.Text("provider")!));

        var other = (await api.SendAsync(LocalService.Claims("person-1", "other@example.com"))).Data.Text("signin.user.id");
        Assert.NotEqual(await IdOfAsync(caller), other);
        Assert.Equal(await IdOfAsync(caller), (await api.SendAppleAsync(Apple())).Data.Text("signin.user.id"));
        (await api.Api.SendAsync(Unlink, new { p = "GOOGLE" }, caller)).Error("BAD_USER_INPUT");
    }

    [Fact]
    public async Task The_last_way_to_sign_in_stays_and_a_password_is_one()
    {
        var caller = await SignInAsync(LocalService.Claims());
        (await api.Api.SendAsync(Unlink, new { p = "GOOGLE" }, caller)).Error("LAST_SIGN_IN_METHOD");
        var user = (await api.Api.Accounts.FindAsync(Guid.Parse(await IdOfAsync(caller)), default))!;
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
        Assert.Empty((await api.Api.DataAsync(Unlink, new { p = "GOOGLE" }, caller)).Items("unlinkIdentity"));
    }

    [Fact]
    public async Task An_account_without_a_password_is_deleted_by_what_opens_it()
    {
        var caller = await SignInAsync(LocalService.Claims());
        (await DeleteAsync(caller, LocalService.Claims("somebody else"))).Error("INVALID_CREDENTIALS");
        (await DeleteAsync(caller, LocalService.Claims(change: static claims => claims["iat"] = Api.Now.AddMinutes(-11).ToUnixTimeSeconds())))
            .Error("INVALID_CREDENTIALS");
        (await api.Api.SendAsync(Delete, new { p = "" }, caller)).Error("BAD_USER_INPUT");
        var both = new { p = "x", c = Google(LocalService.Claims()) };
        (await api.Api.SendAsync(Delete, both, caller)).Error("BAD_USER_INPUT");

        Assert.True((await DeleteAsync(caller, LocalService.Claims())).Data.At("deleteUser.deleted").GetBoolean());
        Assert.Equal(JsonValueKind.Null, (await api.Api.DataAsync("{ user { id } }", caller: caller)).At("user").ValueKind);
    }

    [Fact]
    public async Task It_is_exported_and_deleted_by_the_token_of_a_mail_as_well_each_of_which_works_once()
    {
        var caller = await SignInAsync(LocalService.Claims());
        var user = (await api.Api.Accounts.FindAsync(Guid.Parse(await IdOfAsync(caller)), default))!;
        var token = await TokenAsync(user);
        var export = await ExportAsync(caller, token);
        Assert.Contains("person-1", export.Data.Text("exportUser.data"), StringComparison.Ordinal);
        (await api.Api.SendAsync(Delete, new { p = "", c = new { recoveryToken = token } }, caller)).Error("INVALID_TOKEN");
        (await api.Api.SendAsync(Delete, new { p = "", c = new { recoveryToken = MailToken.Create(user.Id).Text } }, caller)).Error("INVALID_TOKEN");
        var next = await TokenAsync(user);
        _ = (await api.Api.SendAsync(Delete, new { p = "", c = new { recoveryToken = next } }, caller)).Data;
        Assert.Null(await api.Api.Accounts.FindAsync(user.Id, default));
    }

    [Fact]
    public async Task The_token_of_another_account_confirms_nothing()
    {
        var caller = await SignInAsync(LocalService.Claims());
        var other = (await api.Api.Accounts.FindAsync(Guid.Parse(await api.SignUpAsync("bob@example.com")), default))!;
        (await ExportAsync(caller, await TokenAsync(other))).Error("INVALID_TOKEN");
    }

    private static JsonObject Apple() =>
        LocalService.Claims("apple-1", change: static claims => claims["iss"] = "https://apple.example.com");

    private object Google(JsonObject claims) => new { google = new { idToken = api.Service.Key.Sign(claims) } };

    private async Task<Caller> SignInAsync(JsonObject claims) => new() { Token = (await api.SendAsync(claims)).Data.Text("signin.accessToken") };

    private async Task<string> IdOfAsync(Caller caller) => (await api.Api.DataAsync("{ user { id } }", caller: caller)).Text("user.id")!;

    private Task<Answer> DeleteAsync(Caller caller, JsonObject claims) => api.Api.SendAsync(Delete, new { p = "", c = Google(claims) }, caller);

    private Task<Answer> ExportAsync(Caller caller, string token) => api.Api.SendAsync(
        "mutation($c: AccountConfirmation!) { exportUser(confirmation: $c) { data } }", new { c = new { recoveryToken = token } }, caller);

    private async Task<string> TokenAsync(User user)
    {
        var token = MailToken.Create(user.Id);
        await api.Api.Expiring.CreateAsync(RecoveryRules.Issue(token, user, Api.Now), default);
        return token.Text;
    }
}
