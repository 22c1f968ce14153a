using System.Collections.Immutable;
using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Tests.Accounts;

public sealed class CredentialsTests
{
    private const string Update = "mutation($e: UpdateEmailInput, $p: UpdatePasswordInput) { updateCredentials(email: $e, password: $p) "
        + "{ session { accessToken refreshToken user { profile { email } } } } }";

    private const string Another = "correct horse";

    private static readonly ImmutableArray<(User User, Credential Credential)> Accounts =
        GeneratedAccounts.Create(Api.Content, 7, 2, Api.Now);

    private static readonly string First = Accounts[0].User.Profile.Email.ToString();

    private static readonly object Known = new { password = GeneratedAccounts.Password };

    private readonly Api api = new(Api.Content, accounts: Accounts);

    [Fact]
    public async Task A_new_password_signs_in_at_once_and_the_old_one_no_more()
    {
        var (token, _) = await SignInAsync();
        await UpdateAsync(token, new { p = new { password = Another, validator = Known } });

        (await SendSignInAsync(First, GeneratedAccounts.Password)).Error("INVALID_CREDENTIALS");
        await SignInAsync(First, Another);
    }

    [Fact]
    public async Task A_new_address_signs_in_at_once_and_the_old_one_is_free()
    {
        var (token, _) = await SignInAsync();
        var session = await UpdateAsync(token, new { e = new { email = " Next@Example.com", validator = Known } });
        Assert.Equal("next@example.com", session.User);
        await SignInAsync("next@example.com");
        (await SendSignInAsync(First, GeneratedAccounts.Password)).Error("INVALID_CREDENTIALS");

        var (other, _) = await SignInAsync(Accounts[1].User.Profile.Email.ToString());
        (await SendAsync(other, new { e = new { email = "next@example.com", validator = Known } })).Error("EMAIL_ALREADY_EXISTS");
        await UpdateAsync(other, new { e = new { email = First, validator = Known } });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Other_sessions_end_and_this_one_goes_on_with_new_tokens(bool byPassword)
    {
        var (token, refresh) = await SignInAsync();
        var (_, other) = await SignInAsync();
        object change = byPassword
            ? new { p = new { password = Another, validator = Known } }
            : new { e = new { email = "next@example.com", validator = Known } };
        var session = await UpdateAsync(token, change);

        (await RenewAsync(other)).Error("UNAUTHENTICATED");
        (await RenewAsync(refresh)).Error("UNAUTHENTICATED");
        var again = (await RenewAsync(session.Refresh)).Data.Text("signin.refreshToken")!;
        _ = (await RenewAsync(again)).Data;
        Assert.Equal(SessionOf(token), SessionOf(session.Access));
    }

    [Fact]
    public async Task Without_the_password_nothing_changes_and_failures_are_limited()
    {
        var (token, _) = await SignInAsync();
        var wrong = new { p = new { password = Another, validator = new { password = "wrong password" } } };
        for (var i = 0; i < 5; i++) (await SendAsync(token, wrong)).Error("INVALID_CREDENTIALS");
        (await SendAsync(token, wrong)).Error("TOO_MANY_ATTEMPTS");
        (await SendAsync(token, new { p = new { password = Another, validator = Known } })).Error("TOO_MANY_ATTEMPTS");
        await SignInAsync(at: Api.Now.AddHours(1));
    }

    [Theory]
    [InlineData("updateCredentials")]
    [InlineData("updateCredentials(email: { email: \"x\", validator: { password: \"p\" } })")]
    [InlineData("updateCredentials(email: { email: \"a@b.cd\", validator: { } })")]
    [InlineData("updateCredentials(password: { password: \"short\", validator: { password: \"p\" } })")]
    [InlineData("updateCredentials(password: { password: \"hidden\\u200Bcharacters\", validator: { password: \"p\" } })")]
    [InlineData("updateCredentials(email: { email: \"a@b.cd\", validator: { password: \"p\" } }, password: { password: \"long enough\", validator: { password: \"q\" } })")]
    [InlineData("a: updateCredentials(password: { password: \"long enough\", validator: { password: \"p\" } }) { session { expiresIn } } b: updateCredentials(password: { password: \"long enough\", validator: { password: \"q\" } })", 2)]
    public async Task What_cannot_be_is_refused_before_any_work(string field, int errors = 1)
    {
        var (token, _) = await SignInAsync();
        var answer = await api.SendAsync($"mutation {{ {field} {{ session {{ expiresIn }} }} }}", caller: new() { Token = token });
        Assert.InRange(answer.Errors.Count, 1, errors);
        string?[] codes = ["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"];
        Assert.All(answer.Errors, error => Assert.Contains(error.Text("extensions.code"), codes));
        await SignInAsync();
    }

    [Fact]
    public async Task A_change_that_the_queue_refuses_leaves_everything_as_it_was()
    {
        var bus = new RefusingBus { Refuses = static _ => false };
        var refusing = new Api(Api.Content, accounts: Accounts, commands: bus);
        bus.Next = refusing.Accounts;
        var (token, refresh) = await SignInAsync(of: refusing);
        bus.Refuses = static command => command is SetCredentials;
        foreach (var change in new object[]
        {
            new { e = new { email = "next@example.com", validator = Known } }, new { p = new { password = Another, validator = Known } },
        })
        {
            Assert.Single((await refusing.SendAsync(Update, change, new() { Token = token })).Errors);
        }

        await SignInAsync(of: refusing);
        _ = (await RenewAsync(refresh, refusing)).Data;
        (await SendSignInAsync(First, Another, refusing)).Error("INVALID_CREDENTIALS");
        var (other, _) = await SignInAsync(Accounts[1].User.Profile.Email.ToString(), of: refusing);
        bus.Refuses = static _ => false;
        var move = new { e = new { email = "next@example.com", validator = Known } };
        Assert.Empty((await refusing.SendAsync(Update, move, new() { Token = other })).Errors);
    }

    [Fact]
    public async Task Of_two_accounts_that_want_an_address_at_once_one_gets_it()
    {
        var addresses = new AddressReservation(api.Accounts.Credentials, api.Accounts, NullLogger<AddressReservation>.Instance);
        var codes = await Task.WhenAll(Accounts.Select(account => Task.Run(() => MoveAsync(addresses, account.User))));

        Assert.Equal(["", "EMAIL_ALREADY_EXISTS"], codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_two_attempts_at_one_request_at_once_none_is_refused()
    {
        var addresses = new AddressReservation(api.Accounts.Credentials, api.Accounts, NullLogger<AddressReservation>.Instance);
        var codes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => MoveAsync(addresses, Accounts[0].User))));

        Assert.Equal(["", ""], codes);
    }

    [Fact]
    public async Task What_was_kept_for_an_account_opens_it_once_it_tells_the_stamp()
    {
        var next = Accounts[0].Credential with { PasswordHash = PasswordHash.Of(Another).ToString() };
        await api.Accounts.Credentials.KeepAsync(next, CancellationToken.None);
        var user = Accounts[0].User;
        Assert.Equal(Accounts[0].Credential, await api.Accounts.Credentials.FindAsync(user, CancellationToken.None));
        user = user with { PasswordStamp = PasswordStamp.Of(next.PasswordHash) };
        Assert.Equal(next, await api.Accounts.Credentials.FindAsync(user, CancellationToken.None));
        user = user with { PasswordStamp = PasswordStamp.Of("third") };
        Assert.Null(await api.Accounts.Credentials.FindAsync(user, CancellationToken.None));
    }

    private static async Task<string> MoveAsync(AddressReservation addresses, User user)
    {
        var email = EmailAddress.Parse("next@example.com");
        var command = new SetCredentials
        {
            Id = Guid.CreateVersion7(),
            UserId = user.Id,
            Instant = Api.Now,
            Email = email,
            PasswordStamp = user.PasswordStamp,
        };
        try
        {
            var address = await addresses.ReserveAsync(new(user.Id, email, "x"), CancellationToken.None);
            await addresses.SendAsync(address, command, CancellationToken.None);
            return "";
        }
        catch (GraphQLException refused)
        {
            return refused.Code;
        }
    }

    private static string SessionOf(string token) => Jwt.Part(token, 1)["sid"]!.ToString();

    private Task<Answer> SendAsync(string token, object change) => api.SendAsync(Update, change, new() { Token = token });

    private async Task<(string Access, string Refresh, string User)> UpdateAsync(string token, object change)
    {
        var session = (await SendAsync(token, change)).Data.At("updateCredentials.session");
        return (session.Text("accessToken")!, session.Text("refreshToken")!, session.Text("user.profile.email")!);
    }

    private Task<Answer> RenewAsync(string token, Api? of = null) =>
        (of ?? api).SendAsync("mutation($t: String!) { signin(refreshToken: $t) { refreshToken } }", new { t = token });

    private Task<Answer> SendSignInAsync(string email, string password, Api? of = null, DateTimeOffset? at = null) => (of ?? api).SendAsync(
        "mutation($e: String!, $p: String!) { signin(credentials: { email: $e, password: $p }) { accessToken refreshToken } }",
        new { e = email, p = password },
        new() { At = at ?? Api.Now });

    private async Task<(string Access, string Refresh)> SignInAsync(
        string? email = null, string password = GeneratedAccounts.Password, Api? of = null, DateTimeOffset? at = null)
    {
        var open = (await SendSignInAsync(email ?? First, password, of, at)).Data.At("signin");
        return (open.Text("accessToken")!, open.Text("refreshToken")!);
    }
}
