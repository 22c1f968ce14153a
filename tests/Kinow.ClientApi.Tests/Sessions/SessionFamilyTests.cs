using System.Buffers.Text;
using System.Collections.Immutable;
using System.Diagnostics;
using Kinow.ClientApi.Accounts;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded.Accounts;
using Kinow.ClientApi.Tests.Support;
using Kinow.ClientApi.Tests.Twins;
using Kinow.TestSupport;

namespace Kinow.ClientApi.Tests.Sessions;

/// <summary>Who may go on with a session: whoever has its last token, and for a moment the one before.</summary>
public sealed class SessionFamilyTests
{
    private const string Open = "mutation { signin { refreshToken } }";

    private const string Renew = "mutation($t: String!) { signin(refreshToken: $t) { accessToken refreshToken user { id } } }";

    private readonly Api api = new(Api.Content, accounts: GeneratedAccounts.Create(Api.Content, 7, 3, Api.Now));

    [Fact]
    public async Task The_last_token_is_answered_with_the_same_successor_for_half_a_minute()
    {
        var first = await OpenAsync();
        var second = await RenewAsync(first);
        foreach (var seconds in new[] { 0, 1, 29, 30, -5 }) Assert.Equal(second, await RenewAsync(first, Api.Now.AddSeconds(seconds)));
        var third = await RenewAsync(second);
        Assert.Equal(third, await RenewAsync(second));
        await RenewAsync(third, Api.Now.AddDays(1));
    }

    [Theory]
    [InlineData(1, 31)]
    [InlineData(1, 86_400)]
    [InlineData(2, 0)]
    [InlineData(5, 10)]
    public async Task An_older_token_ends_the_session(int renewals, int seconds)
    {
        var first = await OpenAsync();
        var last = first;
        for (var i = 0; i < renewals; i++) last = await RenewAsync(last);
        await RefusedAsync("used before", first, Api.Now.AddSeconds(seconds));
        await RefusedAsync("has ended", last, Api.Now.AddSeconds(seconds));
        await RefusedAsync("has ended", first, Api.Now.AddSeconds(seconds));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(3, 0)]
    [InlineData(3, 1)]
    [InlineData(3, 2)]
    public async Task An_unknown_secret_ends_nobodys_session(int renewals, int tampered)
    {
        var last = await OpenAsync();
        var tokens = new List<string> { last };
        for (var i = 0; i < renewals; i++) tokens.Add(last = await RenewAsync(last));
        var bytes = Base64Url.DecodeFromChars(last);

        // The family's secret, the token's own, and a generation to come.
        bytes[tampered switch { 0 => 25, 1 => 60, _ => 18 }] ^= 1;
        await RefusedAsync("not known", Base64Url.EncodeToString(bytes));

        // An earlier generation without its family is as unknown.
        bytes = Base64Url.DecodeFromChars(tokens[0]);
        bytes.AsSpan(20).Clear();
        await RefusedAsync("not known", Base64Url.EncodeToString(bytes));
        await RenewAsync(last);
    }

    [Fact]
    public async Task The_token_before_with_another_secret_ends_nobodys_session()
    {
        var first = await OpenAsync();
        var second = await RenewAsync(first);
        var bytes = Base64Url.DecodeFromChars(first);
        bytes[^1] ^= 1;
        await RefusedAsync("not known", Base64Url.EncodeToString(bytes));
        await RenewAsync(second);
    }

    [Fact]
    public async Task A_successor_cannot_be_told_from_its_predecessor()
    {
        var tokens = new List<string> { await OpenAsync() };
        for (var i = 0; i < 3; i++) tokens.Add(await RenewAsync(tokens[^1]));
        var secrets = tokens.Select(static token => Convert.ToHexString(Base64Url.DecodeFromChars(token).AsSpan(52))).ToList();
        Assert.Equal(secrets, secrets.Distinct());
        var other = await OpenAsync();
        Assert.NotEqual(Base64Url.DecodeFromChars(tokens[0])[20..52], Base64Url.DecodeFromChars(other)[20..52]);
    }

    [Fact]
    public async Task Two_hundred_pairs_of_renewals_at_once_go_on_together()
    {
        await PairsAsync("one process", api, api, 200);
    }

    [ServerFact(Server.OpenSearch)]
    public async Task Two_hundred_pairs_of_renewals_at_once_go_on_together_in_two_processes()
    {
        await using var servers = await RealServers.StartAsync(Server.OpenSearch, Api.Content);
        await using var other = servers.Another();
        await servers.Stores.Accounts.EnsureAsync(servers.Stores.Gateway, default);
        var bus = new EmbeddedAccountStore([]);
        await PairsAsync(
            "two processes over OpenSearch",
            new(Api.Content, commands: bus, sessions: servers.Stores.Sessions),
            new(Api.Content, commands: bus, sessions: other.Sessions),
            200);
    }

    [Fact]
    public async Task However_often_it_is_renewed_a_session_comes_to_its_end()
    {
        var token = await OpenAsync();
        var at = Api.Now;
        for (; at < Api.Now.AddDays(364); at = at.AddDays(20)) token = await RenewAsync(token, at);
        await RefusedAsync("expired", token, Api.Now.AddDays(365));
        await RenewAsync(token, Api.Now.AddDays(365).AddSeconds(-1));
    }

    [Fact]
    public async Task A_changed_password_ends_the_sessions_that_were_opened_with_it()
    {
        var (user, credential) = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0];
        var users = new ChangingUsers { Current = user };
        var changing = new Api(Api.Content, accounts: [(user, credential)], users: users);
        var token = await SignInAsync(changing, user);
        token = await RenewAsync(token, of: changing);
        users.Current = user with { PasswordStamp = PasswordStamp.Of(PasswordHash.Of("another password").ToString()) };
        await RefusedAsync("password of the account was changed", token, of: changing);
        users.Current = user;
        await RefusedAsync("has ended", token, of: changing);
        await RenewAsync(await SignInAsync(changing, user), of: changing);
    }

    [Fact]
    public async Task An_address_that_the_account_gave_up_opens_nothing()
    {
        var (user, credential) = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0];
        var users = new ChangingUsers { Current = user };
        var credentials = new ChangingCredentials { Current = credential };
        var changing = new Api(Api.Content, accounts: [(user, credential)], users: users, credentials: credentials);
        await SignInAsync(changing, user);

        // The account has another address; the credential of the former one lags behind.
        users.Current = user with { Profile = user.Profile with { Email = EmailAddress.Parse("next@example.com") } };
        (await SendSignInAsync(changing, user.Profile.Email)).Error("INVALID_CREDENTIALS");
        (await SendSignInAsync(changing, users.Current.Profile.Email)).Error("INVALID_CREDENTIALS");
        credentials.Current = credential with { Email = users.Current.Profile.Email };
        Assert.Empty((await SendSignInAsync(changing, users.Current.Profile.Email)).Errors);
    }

    [Fact]
    public async Task A_closed_account_ends_its_sessions_for_ever()
    {
        var (user, credential) = GeneratedAccounts.Create(Api.Content, 7, 1, Api.Now)[0];
        var users = new ChangingUsers { Current = user };
        var changing = new Api(Api.Content, accounts: [(user, credential)], users: users);
        var token = await SignInAsync(changing, user);
        users.Current = user with { Active = false };
        await RefusedAsync("closed", token, of: changing);
        users.Current = user;
        await RefusedAsync("has ended", token, of: changing);
    }

    private static async Task PairsAsync(string where, Api one, Api other, int pairs)
    {
        var tokens = await Task.WhenAll(Enumerable.Range(0, pairs).Select(_ => OpenAsync(one)));
        var watch = Stopwatch.StartNew();
        var renewed = await Task.WhenAll(tokens.SelectMany(token => new[] { one, other }.Select(
            process => Task.Run(() => RenewAsync(token, of: process)))));
        Figures.Record("sessions", FormattableString.Invariant(
            $"{pairs} pairs of renewals in {where}: {renewed.Distinct().Count()} successors, {watch.Elapsed.TotalMilliseconds:0} ms"));
        for (var i = 0; i < pairs; i++) Assert.Equal(renewed[2 * i], renewed[(2 * i) + 1]);
        Assert.Equal(pairs, renewed.Distinct().Count());
        await Task.WhenAll(renewed.Distinct().Select(token => RenewAsync(token, of: other)));
    }

    private static async Task<string> OpenAsync(Api of) => (await of.DataAsync(Open)).Text("signin.refreshToken")!;

    private static async Task<string> SignInAsync(Api of, User user) =>
        (await SendSignInAsync(of, user.Profile.Email)).Data.Text("signin.refreshToken")!;

    private static Task<Answer> SendSignInAsync(Api of, EmailAddress email) => of.SendAsync(
        "mutation($e: String!, $p: String!) { signin(credentials: { email: $e, password: $p }) { refreshToken } }",
        new { e = email.ToString(), p = GeneratedAccounts.Password });

    private static async Task<string> RenewAsync(string token, Api of, DateTimeOffset? at = null) =>
        (await of.DataAsync(Renew, new { t = token }, new() { At = at ?? Api.Now })).Text("signin.refreshToken")!;

    private static async Task RefusedAsync(string reason, string token, Api of, DateTimeOffset? at = null)
    {
        var error = (await of.SendAsync(Renew, new { t = token }, new() { At = at ?? Api.Now })).Error("UNAUTHENTICATED");
        Assert.Contains(reason, error.Text("message"), StringComparison.Ordinal);
    }

    private Task<string> OpenAsync() => OpenAsync(api);

    private Task<string> RenewAsync(string token, DateTimeOffset? at = null) => RenewAsync(token, api, at);

    private Task RefusedAsync(string reason, string token, DateTimeOffset? at = null) => RefusedAsync(reason, token, api, at);

    private sealed class ChangingCredentials : ICredentialStore
    {
        public required Credential Current { get; set; }

        public ValueTask<Credential?> FindAsync(EmailAddress email, CancellationToken cancellationToken) => new(Current);

        public ValueTask<Credential?> FindAsync(User user, CancellationToken cancellationToken) => new(Current);

        public ValueTask<bool> ReserveAsync(Credential credential, CancellationToken cancellationToken) => new(false);

        public ValueTask ConfirmAsync(Credential credential, CancellationToken cancellationToken) => default;

        public ValueTask KeepAsync(Credential credential, CancellationToken cancellationToken) => default;

        public ValueTask KeepPinAsync(Guid user, string pinHash, CancellationToken cancellationToken) => default;

        public ValueTask<string?> FindPinAsync(Guid user, ImmutableArray<byte> stamp, CancellationToken cancellationToken) => new((string?)null);

        public ValueTask ReleaseAsync(Credential credential, CancellationToken cancellationToken) => default;
    }

    private sealed class ChangingUsers : IUserStore
    {
        public required User Current { get; set; }

        public ValueTask<User?> FindAsync(Guid id, CancellationToken cancellationToken) => new(Current);
    }
}
