using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Embedded.Expiring;
using Kinow.ClientApi.RateLimits;
using Kinow.ClientApi.Tests.Idempotency;
using Kinow.ClientApi.Tests.Support;
using Kinow.TestSupport;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Accounts;

/// <summary>Guessing passwords becomes slow, and nobody else notices.</summary>
public sealed class SignInThrottleTests
{
    private const string SignIn = "mutation($e: String!, $p: String!) { signin(credentials: { email: $e, password: $p }) { accessToken } }";

    private readonly ImmutableArray<(User, Credential)> accounts;
    private readonly Api api;

    public SignInThrottleTests()
    {
        accounts = [.. GeneratedAccounts.Create(Api.Content, 7, 3, Api.Now)];
        api = new(Api.Content, accounts: accounts);
    }

    [Fact]
    public async Task A_flood_on_one_account_is_refused_before_it_is_hashed_and_leaves_the_others_alone()
    {
        using var failures = new Failures();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 120).Select(i => Task.Run(() => SendAsync("demo1@example.com", $"wrong password {i}"))));
        AssertRefusedButForTheQuota(answers);
        await api.DataAsync(SignIn, new { e = "demo2@example.com", p = GeneratedAccounts.Password });
        Assert.Contains("account_limited", failures.Reasons);
        Assert.Contains("wrong_credentials", failures.Reasons);
    }

    [Fact]
    public async Task Each_further_failure_doubles_the_wait_and_a_success_ends_it()
    {
        var at = Api.Now;
        for (var i = 0; i < Quotas.AccountSignIns.Quota; i++)
            (await SendAsync("demo1@example.com", "wrong password", at)).Error("INVALID_CREDENTIALS");
        foreach (var seconds in new[] { 1, 2, 4, 8 })
        {
            var early = await SendAsync(" DEMO1@example.com", GeneratedAccounts.Password, at.AddSeconds(seconds).AddMilliseconds(-500));
            early.Error("TOO_MANY_ATTEMPTS");
            at = at.AddSeconds(seconds);
            (await SendAsync("demo1@example.com", "wrong password", at)).Error("INVALID_CREDENTIALS");
        }

        at = at.AddSeconds(16);
        Assert.Empty((await SendAsync("demo1@example.com", GeneratedAccounts.Password, at)).Errors);
        (await SendAsync("demo1@example.com", "wrong password", at)).Error("INVALID_CREDENTIALS");
        Assert.Empty((await SendAsync("demo1@example.com", GeneratedAccounts.Password, at)).Errors);
    }

    // All of one network, so that they are hashed one after the other; each tries an account of its own, so that no account limits them.
    [Fact]
    public async Task In_a_flood_over_many_accounts_a_right_one_is_answered()
    {
        const int flood = 120;
        var watch = Stopwatch.StartNew();
        var wrong = Enumerable.Range(0, flood).Select(
            i => Task.Run(() => SendAsync($"nobody{i}@example.com", "wrong password"))).ToArray();
        await Task.WhenAny(wrong);
        var (tries, started) = (1, watch.Elapsed);
        var right = await SendAsync("demo2@example.com", GeneratedAccounts.Password);
        for (; right.Errors.Count > 0; tries++)
        {
            right.Error("SERVICE_UNAVAILABLE");
            Assert.InRange(tries, 1, 20);
            right = await SendAsync("demo2@example.com", GeneratedAccounts.Password);
        }

        var taken = watch.Elapsed - started;
        var codes = (await Task.WhenAll(wrong)).CountBy(static answer => answer.Errors[0].Text("extensions.code")!).ToDictionary();
        Assert.Equal(flood, codes.Values.Sum());
        Assert.All(codes.Keys, static code => Assert.Contains(code, (string[])["INVALID_CREDENTIALS", "SERVICE_UNAVAILABLE"]));
        var (hashed, refused) = (codes.GetValueOrDefault("INVALID_CREDENTIALS"), codes.GetValueOrDefault("SERVICE_UNAVAILABLE"));
        Figures.Record("sessions", FormattableString.Invariant(
            $"a flood of {flood} wrong sign-ins: a right one in {taken.TotalMilliseconds:0} ms at try {tries}; ")
            + $"{hashed} hashed, {refused} told to come back");
    }

    [Theory]
    [InlineData("a: signin { expiresIn } b: signin { expiresIn }")]
    [InlineData(
        "signin { expiresIn } "
        + "signup(user: { firstname: \"A\", lastname: \"B\", email: \"a@b.example\", password: \"12345678\" }) { expiresIn }")]
    [InlineData(
        "...F ...G",
        "fragment F on Mutation { a: signin { expiresIn } } fragment G on Mutation { b: signin(refreshToken: \"x\") { expiresIn } }")]
    public async Task A_request_signs_in_or_up_once(string fields, string fragments = "")
    {
        var answer = await api.SendAsync($"mutation {{ {fields} }} {fragments}");
        Assert.All(answer.Errors, static error => Assert.Equal("BAD_USER_INPUT", error.Text("extensions.code")));
        Assert.NotEmpty(answer.Errors);
    }

    [Fact]
    public async Task What_is_left_out_does_not_count() => await api.DataAsync(
        "mutation($no: Boolean!) { a: signin { expiresIn } b: signin @include(if: $no) { expiresIn } "
        + "c: signin @skip(if: true) { expiresIn } }",
        new { no = false });

    [Fact]
    public async Task A_flood_from_many_addresses_through_several_processes_gets_what_one_caller_gets()
    {
        var store = new EmbeddedExpiringStore(new FakeTimeProvider(Api.Now));
        var processes = Enumerable.Range(0, 3).Select(_ => new Api(Api.Content, accounts: accounts, expiring: store)).ToArray();
        var answers = await Task.WhenAll(Enumerable.Range(0, 150).Select(i => Task.Run(() => processes[i % 3].SendAsync(
            SignIn, new { e = "demo1@example.com", p = $"wrong password {i}" }, new() { Address = new([198, 51, 100, (byte)i]) }))));
        AssertRefusedButForTheQuota(answers);
        await processes[0].DataAsync(SignIn, new { e = "demo2@example.com", p = GeneratedAccounts.Password });

        // Who forgets is let in again by any of them, and what was counted is forgotten.
        var later = new Caller { At = Api.Now.AddMinutes(1) };
        await processes[1].DataAsync(SignIn, new { e = "demo1@example.com", p = GeneratedAccounts.Password }, later);
        (await processes[2].SendAsync(SignIn, new { e = "demo1@example.com", p = "wrong password" }, later)).Error("INVALID_CREDENTIALS");
        await processes[0].DataAsync(SignIn, new { e = "demo1@example.com", p = GeneratedAccounts.Password }, later);
    }

    [Fact]
    public async Task Many_accounts_are_tried_from_one_address_for_all_processes_together()
    {
        var store = new EmbeddedExpiringStore(new FakeTimeProvider(Api.Now));
        var limits = """{ "address-sign-ins": 4 }""";
        var processes = Enumerable.Range(0, 2).Select(_ => new Api(Api.Content, accounts: accounts, expiring: store, limits: limits)).ToArray();
        for (var i = 0; i < 4; i++) (await GuessAsync(i, "2001:db8:1:2::1")).Error("INVALID_CREDENTIALS");
        (await GuessAsync(4, "2001:db8:1:2::99")).Error("TOO_MANY_ATTEMPTS");
        (await GuessAsync(5, "2001:db8:1:3::1")).Error("INVALID_CREDENTIALS");

        Task<Answer> GuessAsync(int i, string address) => processes[i % 2].SendAsync(
            SignIn, new { e = $"nobody{i}@example.com", p = "wrong password" }, new() { Address = IPAddress.Parse(address) });
    }

    [Fact]
    public async Task While_the_store_is_away_attempts_stay_limited()
    {
        var store = new FailingKeyStore(new EmbeddedExpiringStore(new FakeTimeProvider(Api.Now))) { IsAway = true };
        var alone = new Api(Api.Content, accounts: accounts, expiring: store);
        var codes = new List<string>();
        for (var i = 0; i < 10; i++)
            codes.Add((await alone.SendAsync(SignIn, new { e = "demo1@example.com", p = "wrong password" })).Errors[0].Text("extensions.code")!);
        Assert.Equal(5, codes.Count(static code => code == "INVALID_CREDENTIALS"));
        Assert.Equal("TOO_MANY_ATTEMPTS", codes[^1]);
        await alone.DataAsync(SignIn, new { e = "demo2@example.com", p = GeneratedAccounts.Password });
    }

    // Who would have to wait too long for being hashed is told to come back, and that attempt does not count: on a busy machine it may be
    // one of those few.
    private static void AssertRefusedButForTheQuota(Answer[] answers)
    {
        var codes = answers.CountBy(static answer => answer.Errors[0].Text("extensions.code")!).ToDictionary();
        var (hashed, late) = (codes.GetValueOrDefault("INVALID_CREDENTIALS"), codes.GetValueOrDefault("SERVICE_UNAVAILABLE"));
        Assert.InRange(hashed, late == 0 ? Quotas.AccountSignIns.Quota : 1, Quotas.AccountSignIns.Quota);
        Assert.Equal(answers.Length - hashed - late, codes["TOO_MANY_ATTEMPTS"]);
    }

    private Task<Answer> SendAsync(string email, string password, DateTimeOffset? at = null) =>
        api.SendAsync(SignIn, new { e = email, p = password }, new() { At = at ?? Api.Now });

    private sealed class Failures : IDisposable
    {
        private readonly MeterListener listener = new();

        public Failures()
        {
            listener.InstrumentPublished = static (instrument, to) =>
            {
                if (instrument.Name == "kinow.signin.failures") to.EnableMeasurementEvents(instrument);
            };
            listener.SetMeasurementEventCallback<long>((_, _, tags, _) => Reasons.Add((string)tags[0].Value!));
            listener.Start();
        }

        public ConcurrentBag<string> Reasons { get; } = [];

        public void Dispose() => listener.Dispose();
    }
}
