using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using Kinow.ClientApi.Accounts.Throttling;
using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Accounts;

/// <summary>Guessing passwords becomes slow, and nobody else notices.</summary>
public sealed class SignInThrottleTests
{
    private const string SignIn = "mutation($e: String!, $p: String!) { signin(credentials: { email: $e, password: $p }) { accessToken } }";

    private readonly Api api = new(Api.Content, accounts: GeneratedAccounts.Create(Api.Content, 7, 3, Api.Now));

    [Fact]
    public async Task A_flood_on_one_account_is_refused_before_it_is_hashed_and_leaves_the_others_alone()
    {
        using var failures = new Failures();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 120).Select(i => Task.Run(() => SendAsync("demo1@example.com", $"wrong password {i}"))));
        var codes = answers.CountBy(static answer => answer.Errors[0].Text("extensions.code")!).ToDictionary();
        Assert.Equal(120 - BucketOptions.Account.Capacity, codes["TOO_MANY_ATTEMPTS"]);
        await api.DataAsync(SignIn, new { e = "demo2@example.com", p = GeneratedAccounts.Password });
        Assert.Contains("account_limited", failures.Reasons);
        Assert.Contains("wrong_credentials", failures.Reasons);
    }

    [Fact]
    public async Task Each_further_failure_doubles_the_wait_and_a_success_ends_it()
    {
        var at = Api.Now;
        for (var i = 0; i < BucketOptions.Account.Capacity; i++)
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
    public void An_address_may_fail_often_and_a_whole_network_of_one_caller_is_one()
    {
        var bucket = new Bucket(BucketOptions.Address);
        for (var i = 0; i < BucketOptions.Address.Capacity; i++) Assert.Equal(TimeSpan.Zero, bucket.Take(Api.Now));
        Assert.Equal(TimeSpan.FromSeconds(1), bucket.Take(Api.Now));
        Assert.Equal(TimeSpan.Zero, bucket.Take(Api.Now.AddMinutes(1)));
        Assert.Equal(
            NetworkAddress.KeyOf(IPAddress.Parse("2001:db8:1:2::1")), NetworkAddress.KeyOf(IPAddress.Parse("2001:db8:1:2:3:4:5:6")));
        Assert.NotEqual(NetworkAddress.KeyOf(IPAddress.Parse("2001:db8:1:2::1")), NetworkAddress.KeyOf(IPAddress.Parse("2001:db8:1:3::1")));
        Assert.Equal(NetworkAddress.KeyOf(IPAddress.Parse("::ffff:192.0.2.1")), NetworkAddress.KeyOf(IPAddress.Parse("192.0.2.1")));
        Assert.Equal(NetworkAddress.KeyOf(null), NetworkAddress.KeyOf(null));
    }

    [Fact]
    public void The_wait_has_an_end_and_time_gives_attempts_back()
    {
        var bucket = new Bucket(BucketOptions.Account);
        var at = Api.Now;
        for (var i = 0; i < 100; i++) at += bucket.Take(at) + TimeSpan.FromTicks(1);
        bucket.Take(at += TimeSpan.FromMinutes(15));
        Assert.InRange(bucket.Take(at), TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(15));
        at += TimeSpan.FromDays(1);
        for (var i = 0; i < BucketOptions.Account.Capacity; i++) Assert.Equal(TimeSpan.Zero, bucket.Take(at));
        Assert.Equal(TimeSpan.FromSeconds(1), bucket.Take(at));
    }

    [Fact]
    public void An_attempt_that_found_nothing_out_is_given_back()
    {
        var bucket = new Bucket(BucketOptions.Account);
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(TimeSpan.Zero, bucket.Take(Api.Now));
            bucket.Return();
        }
    }

    [Fact]
    public void Only_the_keys_that_were_used_last_are_remembered()
    {
        var buckets = new Buckets<int>(BucketOptions.Account, 10);
        var first = buckets.Of(0);
        for (var i = 1; i < 5; i++) buckets.Of(i);
        Assert.Same(first, buckets.Of(0));
        for (var i = 5; i < 100; i++) buckets.Of(i);
        Assert.NotSame(first, buckets.Of(0));
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
