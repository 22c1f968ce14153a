using Kinow.ClientApi.Accounts;
using Kinow.GraphQL.Execution;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Accounts;

/// <summary>
/// A flood of sign-ins: who is served is served soon, and nobody waits longer than the limit. The work is counted, not timed.
/// </summary>
public sealed class HashingQueueTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly FakeTimeProvider time = new();
    private readonly SemaphoreSlim gate = new(0);
    private readonly List<string> done = [];
    private readonly HashingQueue queue;

    public HashingQueueTests() => queue = new(1, Limit, time);

    [Theory]
    [InlineData("flood")]
    [InlineData("elsewhere")]
    public async Task After_120_at_once_a_right_one_is_next_but_one(string source)
    {
        var flood = Enumerable.Range(0, 120).Select(i => WorkAsync("flood", $"{i}")).ToList();
        var right = WorkAsync(source, "right");
        gate.Release();
        await flood[0];
        gate.Release();
        await right;
        Assert.Equal(["0", "right"], done);
        time.Advance(Limit);
        gate.Release(120);
        await SettleAsync(flood);
        Assert.All(flood.Skip(2).Where(static task => task.IsFaulted), task =>
        {
            var refused = Assert.IsType<GraphQLException>(task.Exception!.InnerException);
            Assert.Equal(("SERVICE_UNAVAILABLE", 2), (refused.Code, refused.RetryAfter));
        });
        Assert.True(done.Count <= 4, $"{done.Count} were hashed");
        Assert.Equal(0, queue.Waiting);
    }

    [Fact]
    public async Task One_who_comes_from_elsewhere_in_the_middle_of_a_flood_goes_first()
    {
        var flood = Enumerable.Range(0, 30).Select(i => WorkAsync("flood", $"{i}")).ToList();
        var right = WorkAsync("elsewhere", "right");
        flood.AddRange(Enumerable.Range(30, 90).Select(i => WorkAsync("flood", $"{i}")));
        gate.Release(2);
        await right;
        Assert.Equal(["0", "right"], done);
        gate.Release(200);
        await SettleAsync(flood);
    }

    [Fact]
    public async Task No_more_wait_than_there_is_room_for_and_the_oldest_of_the_flood_go()
    {
        var quiet = WorkAsync("quiet", "first");
        var elsewhere = WorkAsync("elsewhere", "second");
        var flood = Enumerable.Range(0, HashingQueue.Capacity + 10).Select(i => WorkAsync("flood", $"{i}")).ToList();
        Assert.Equal(HashingQueue.Capacity, queue.Waiting);
        await SettleAsync(flood.Take(11));
        Assert.Equal(Enumerable.Range(0, 11), Enumerable.Range(0, flood.Count).Where(i => flood[i].IsFaulted));
        gate.Release(200);
        await Task.WhenAll(quiet, elsewhere);
        await SettleAsync(flood);
        Assert.Equal(2 + flood.Count(static task => task.IsCompletedSuccessfully), done.Count);
    }

    [Fact]
    public async Task Nobody_waits_longer_than_the_limit_however_long_the_work_takes()
    {
        var working = WorkAsync("a", "working");
        var waiting = WorkAsync("b", "waiting");
        time.Advance(Limit - TimeSpan.FromMilliseconds(1));
        Assert.False(waiting.IsCompleted);
        time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("SERVICE_UNAVAILABLE", (await Assert.ThrowsAsync<GraphQLException>(() => waiting)).Code);
        gate.Release();
        await working;
        Assert.Equal(["working"], done);
    }

    [Fact]
    public async Task One_who_goes_away_leaves_his_turn_to_others()
    {
        using var stop = new CancellationTokenSource();
        var working = WorkAsync("a", "working");
        var gone = queue.RunAsync("b", () => Do("gone"), stop.Token);
        var next = WorkAsync("c", "next");
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        gate.Release(2);
        await Task.WhenAll(working, next);
        Assert.Equal(["working", "next"], done);
    }

    [Fact]
    public async Task Work_that_fails_gives_its_turn_on()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => queue.RunAsync<int>("a", static () => throw new InvalidOperationException(), CancellationToken.None));
        gate.Release();
        await WorkAsync("a", "next");
    }

    private static async Task SettleAsync(IEnumerable<Task> tasks) =>
        await Task.WhenAll(tasks.Select(static task => task.ContinueWith(static _ => { }, TaskScheduler.Default)));

    private Task<int> WorkAsync(string source, string name) => queue.RunAsync(source, () => Do(name), CancellationToken.None);

    private int Do(string name)
    {
        gate.Wait();
        lock (done) done.Add(name);
        return 0;
    }
}
