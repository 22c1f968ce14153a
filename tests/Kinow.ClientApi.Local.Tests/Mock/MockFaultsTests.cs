using Kinow.ClientApi.Local.Mock;

namespace Kinow.ClientApi.Local.Tests.Mock;

public sealed class MockFaultsTests
{
    private static readonly MockOptions Options = new()
    {
        Errors = 0.02,
        Latency = new(TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(800)),
        Seed = 7,
    };

    [Fact]
    public void About_as_many_fail_as_shall_in_every_way_that_there_is()
    {
        var failures = Decide(Options, 20_000).Where(static decision => decision.Code is not null).ToArray();
        Assert.InRange(failures.Length, 300, 500);
        Assert.Equal(["CATALOGUE", "RATE_LIMITED", "SERVICE_UNAVAILABLE"], failures.Select(static f => f.Code).Distinct()
            .Order(StringComparer.Ordinal));
        Assert.All(failures, static failure => Assert.True(failure.Code == "CATALOGUE" || failure.RetryAfter is >= 1 and <= 5));
    }

    [Fact]
    public void The_same_seed_fails_the_same_requests_whatever_runs_between_them()
    {
        var inOrder = Decide(Options, 2000);
        var faults = new MockFaults(Options);
        var backwards = Enumerable.Range(0, 2000).Reverse().Select(i => Describe(faults.Decide((ulong)i))).Reverse();
        Assert.Equal(inOrder, backwards);
        Assert.NotEqual(inOrder, Decide(Options with { Seed = 8 }, 2000));
    }

    [Fact]
    public void A_retry_may_succeed()
    {
        var faults = new MockFaults(Options with { Errors = 0.5 });
        var attempts = Enumerable.Range(0, 50).Select(_ => Describe(faults.Decide(1)).Code).ToArray();
        Assert.Contains(attempts, static code => code is null);
        Assert.Contains(attempts, static code => code is not null);
    }

    [Fact]
    public void Answers_take_as_long_as_they_shall() =>
        Assert.All(Decide(Options, 1000), static decision => Assert.InRange(decision.Latency.TotalMilliseconds, 100, 800));

    [Fact]
    public void None_fail_or_wait_unless_they_shall() =>
        Assert.All(Decide(new(), 1000), static decision => Assert.Equal((null, null, TimeSpan.Zero), decision));

    private static (string? Code, int? RetryAfter, TimeSpan Latency)[] Decide(MockOptions options, int count)
    {
        var faults = new MockFaults(options);
        return [.. Enumerable.Range(0, count).Select(i => Describe(faults.Decide((ulong)i)))];
    }

    private static (string? Code, int? RetryAfter, TimeSpan Latency) Describe(
        (Kinow.GraphQL.GraphQLException? Refusal, bool CatalogueFails, TimeSpan Latency) decision) =>
        (decision.Refusal?.Code ?? (decision.CatalogueFails ? "CATALOGUE" : null), decision.Refusal?.RetryAfter, decision.Latency);
}
