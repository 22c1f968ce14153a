using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.Tests.Support;
using Kinow.ClientApi.Viewings;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class DeleteUserTests
{
    private const string Delete = "mutation($p: String!) { deleteUser(password: $p) { deleted } }";

    private static readonly string Email = GeneratedAccounts.EmailOf(1).ToString();

    private readonly Api api = new(Api.Content, accounts: GeneratedAccounts.Create(Api.Content, 7, 2, Api.Now));

    [Fact]
    public async Task The_account_is_gone_its_sessions_have_ended_and_its_address_is_free()
    {
        var (mine, other) = (await SignInAsync(), await SignInAsync());
        var data = await api.DataAsync(Delete, new { p = GeneratedAccounts.Password }, new() { Token = mine.Access });
        Assert.True(data.At("deleteUser.deleted").GetBoolean());

        foreach (var token in new[] { mine.Refresh, other.Refresh })
        {
            var answer = await api.SendAsync("mutation($t: String!) { signin(refreshToken: $t) { expiresIn } }", new { t = token });
            answer.Error("UNAUTHENTICATED");
        }

        (await SendSignInAsync()).Error("INVALID_CREDENTIALS");
        Assert.Equal(JsonValueKind.Null, await UserKindAsync(other.Access));
        (await api.SendAsync("mutation { removeDevice(id: 1) { id } }", caller: new() { Token = other.Access })).Error("UNAUTHENTICATED");
        await api.DataAsync(
            "mutation($u: SignUpInput!) { signup(user: $u) { expiresIn } }",
            new { u = new { firstname = "Ada", lastname = "Byron", email = Email, password = "correct horse" } });
        await SignInAsync(2);
    }

    [Fact]
    public async Task A_wrong_password_deletes_nothing_and_failures_are_limited()
    {
        var (access, _) = await SignInAsync();
        for (var i = 0; i < 5; i++)
        {
            (await api.SendAsync(Delete, new { p = "wrong password" }, new() { Token = access })).Error("INVALID_CREDENTIALS");
        }

        (await api.SendAsync(Delete, new { p = GeneratedAccounts.Password }, new() { Token = access })).Error("TOO_MANY_ATTEMPTS");
        Assert.NotEqual(JsonValueKind.Null, await UserKindAsync(access));
    }

    [Fact]
    public async Task An_account_that_is_about_to_be_erased_is_closed()
    {
        var (user, credential) = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0];
        var bus = new RefusingBus { Refuses = static _ => false };
        var waiting = new Api(Api.Content, accounts: [(user, credential)], commands: bus);
        var answer = await waiting.SendAsync(
            "mutation($p: String!) { deleteUser(password: $p) { deleted } addWatchSession(session: { videoId: 1, watchedTime: 1 }) }",
            new { p = GeneratedAccounts.Password },
            waiting.SignedIn(user));

        answer.Error("UNAUTHENTICATED");
        var erase = Assert.IsType<EraseUser>(bus.Taken[^1]);
        Assert.False(UserFold.Apply(user, erase)!.Active);
        Assert.Null(EraseUser.Kind.Apply(null, erase));
        Assert.True(EraseUser.Kind.IsErasing);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nothing_is_left_of_what_the_account_plays(bool isAway)
    {
        var (user, credential) = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0];
        var store = new SpyingStore(new EmbeddedExpiringStore(new FakeTimeProvider(Api.Now)));
        var playing = new Api(Api.Content, accounts: [(user, credential)], expiring: store);
        var viewing = new Viewing { Id = Guid.CreateVersion7(Api.Now), VideoId = 1, ProductId = 1, Since = Api.Now, LastBeat = Api.Now };
        await new ViewingStore(store).ChangeAsync(user.Id, _ => [viewing], default);
        store.IsAway = _ => isAway;

        await playing.DataAsync(Delete, new { p = GeneratedAccounts.Password }, playing.SignedIn(user));
        store.IsAway = static _ => false;
        Assert.Equal(isAway, await store.FindAsync(ViewingRules.RecordIdOf(user.Id), default) is not null);
        Assert.Null(await playing.Accounts.FindAsync(user.Id, default));
    }

    private async Task<JsonValueKind> UserKindAsync(string token) =>
        (await api.DataAsync("{ user { id } }", caller: new() { Token = token })).At("user").ValueKind;

    private Task<Answer> SendSignInAsync(int number = 1) => api.SendAsync(
        "mutation($e: String!, $p: String!) { signin(credentials: { email: $e, password: $p }) { accessToken refreshToken } }",
        new { e = GeneratedAccounts.EmailOf(number).ToString(), p = GeneratedAccounts.Password });

    private async Task<(string Access, string Refresh)> SignInAsync(int number = 1)
    {
        var open = (await SendSignInAsync(number)).Data.At("signin");
        return (open.Text("accessToken")!, open.Text("refreshToken")!);
    }
}
