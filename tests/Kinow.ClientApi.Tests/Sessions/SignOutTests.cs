using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Sessions;

public sealed class SignOutTests
{
    private readonly Api api = new(Api.Content, accounts: GeneratedAccounts.Create(Api.Content, 7, 2, Api.Now));

    [Fact]
    public async Task The_session_ends_and_others_go_on()
    {
        var (mine, other) = (await SignInAsync(1), await SignInAsync(1));
        await SignOutAsync(mine.Access);

        Assert.Contains("has ended", (await RenewAsync(mine.Refresh)).Error("UNAUTHENTICATED").Text("message"), StringComparison.Ordinal);
        _ = (await RenewAsync(other.Refresh)).Data;
        await SignOutAsync(mine.Access);
    }

    [Fact]
    public async Task Everywhere_ends_all_that_were_opened_until_then()
    {
        var (mine, other, somebody) = (await SignInAsync(1), await SignInAsync(1), await SignInAsync(2));
        await SignOutAsync(mine.Access, everywhere: true);

        (await RenewAsync(mine.Refresh)).Error("UNAUTHENTICATED");
        (await RenewAsync(other.Refresh)).Error("UNAUTHENTICATED");
        Assert.Contains("has ended", (await RenewAsync(other.Refresh)).Error("UNAUTHENTICATED").Text("message"), StringComparison.Ordinal);
        _ = (await RenewAsync(somebody.Refresh)).Data;
        var later = Api.Now.AddMilliseconds(1);
        _ = (await RenewAsync((await SignInAsync(1, later)).Refresh, later)).Data;
    }

    [Fact]
    public async Task An_anonymous_session_ends_alone()
    {
        var (one, other) = (await OpenAsync(), await OpenAsync());
        await SignOutAsync(one.Access, everywhere: true);
        (await RenewAsync(one.Refresh)).Error("UNAUTHENTICATED");
        _ = (await RenewAsync(other.Refresh)).Data;
        (await api.SendAsync("mutation { signout }")).Error("UNAUTHENTICATED");
    }

    [Fact]
    public async Task What_follows_in_the_request_has_no_account()
    {
        var (access, _) = await SignInAsync(1);
        var answer = await api.SendAsync(
            "mutation { signout updateUserProfile(user: { firstname: \"Ada\" }) { firstname } }", caller: new() { Token = access });
        answer.Error("UNAUTHENTICATED");
        Assert.NotEqual("Ada", (await api.DataAsync("{ user { firstname } }", caller: new() { Token = access })).Text("user.firstname"));
    }

    [Fact]
    public void The_first_id_after_an_instant_parts_sessions_by_when_they_were_opened()
    {
        var until = Api.Now.AddMilliseconds(123).AddTicks(4567);
        (DateTimeOffset At, bool IsAfter)[] cases =
            [(until.AddDays(-1), false), (until, false), (until.AddTicks(5433), true), (until.AddDays(1), true)];
        var first = Session.FirstAfter(until).ToByteArray(bigEndian: true);
        foreach (var (at, isAfter) in cases)
        {
            var id = Guid.CreateVersion7(at).ToByteArray(bigEndian: true);
            Assert.Equal(isAfter, id.AsSpan().SequenceCompareTo(first) >= 0);
        }
    }

    private async Task SignOutAsync(string token, bool everywhere = false) => Assert.True(
        (await api.DataAsync("mutation($e: Boolean) { signout(everywhere: $e) }", new { e = everywhere }, new() { Token = token }))
            .At("signout").GetBoolean());

    private Task<Answer> RenewAsync(string token, DateTimeOffset? at = null) => api.SendAsync(
        "mutation($t: String!) { signin(refreshToken: $t) { refreshToken } }", new { t = token }, new() { At = at ?? Api.Now });

    private async Task<(string Access, string Refresh)> OpenAsync() =>
        Tokens(await api.SendAsync("mutation { signin { accessToken refreshToken } }"));

    private async Task<(string Access, string Refresh)> SignInAsync(int number, DateTimeOffset? at = null) => Tokens(await api.SendAsync(
        "mutation($e: String!, $p: String!) { signin(credentials: { email: $e, password: $p }) { accessToken refreshToken } }",
        new { e = GeneratedAccounts.EmailOf(number).ToString(), p = GeneratedAccounts.Password },
        new() { At = at ?? Api.Now }));

    private static (string Access, string Refresh) Tokens(Answer answer) =>
        (answer.Data.Text("signin.accessToken")!, answer.Data.Text("signin.refreshToken")!);
}
