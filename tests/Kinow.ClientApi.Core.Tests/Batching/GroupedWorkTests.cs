using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Batching;

namespace Kinow.ClientApi.Core.Tests.Batching;

public sealed class GroupedWorkTests
{
    private readonly ConcurrentQueue<int[]> groups = [];
    private readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task What_is_asked_for_meanwhile_is_done_in_one_go()
    {
        var work = new GroupedWork<int>(1, 100, IsOfAll, HoldFirstAsync);
        var alone = work.RunAsync([1], default);
        await begun.Task;
        Task[] meanwhile = [work.RunAsync([2], default), work.RunAsync([3, 4], default), work.RunAsync([5], default)];
        Assert.Single(groups);
        first.SetResult();
        await Task.WhenAll([alone, .. meanwhile]);
        Assert.Equal([[1], [2, 3, 4, 5]], groups);
    }

    [Fact]
    public async Task A_group_is_no_larger_than_it_may_be()
    {
        var work = new GroupedWork<int>(1, 2, IsOfAll, HoldFirstAsync);
        var alone = work.RunAsync([1], default);
        await begun.Task;
        int[][] more = [[2], [3], [4, 5, 6], [7]];
        var meanwhile = more.Select(items => work.RunAsync(items, default)).ToArray();
        first.SetResult();
        await Task.WhenAll([alone, .. meanwhile]);
        Assert.Equal(4, groups.Count);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], groups.SelectMany(static group => group).Order());
        Assert.Contains(groups, static group => group is [2, 3]);
        Assert.Contains(groups, static group => group is [4, 5, 6]);
    }

    [Fact]
    public async Task What_is_wrong_with_one_does_not_keep_the_others_from_being_done()
    {
        var work = new GroupedWork<int>(1, 100, IsOfAll, async (items, stop) =>
        {
            await HoldFirstAsync(items, stop);
            if (items.Contains(3)) throw new InvalidOperationException("3");
        });
        var alone = work.RunAsync([1], default);
        await begun.Task;
        var (good, bad) = (work.RunAsync([2], default), work.RunAsync([3], default));
        first.SetResult();
        await Task.WhenAll(alone, good);
        Assert.Equal("3", (await Assert.ThrowsAsync<InvalidOperationException>(() => bad)).Message);
        Assert.Equal(4, groups.Count);
    }

    [Fact]
    public async Task Who_gives_up_is_done_with_the_others()
    {
        var work = new GroupedWork<int>(1, 100, IsOfAll, HoldFirstAsync);
        var alone = work.RunAsync([1], default);
        await begun.Task;
        using var stop = new CancellationTokenSource();
        var (leaving, staying) = (work.RunAsync([2], stop.Token), work.RunAsync([3], default));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => leaving);
        first.SetResult();
        await Task.WhenAll(alone, staying);
        Assert.Equal([[1], [2, 3]], groups);
    }

    [Fact]
    public async Task What_is_wrong_with_all_is_not_tried_again_for_each()
    {
        var work = new GroupedWork<int>(1, 100, IsOfAll, async (items, stop) =>
        {
            await HoldFirstAsync(items, stop);
            if (items.Contains(3)) throw new TimeoutException();
        });
        var alone = work.RunAsync([1], default);
        await begun.Task;
        Task[] meanwhile = [work.RunAsync([2], default), work.RunAsync([3], default)];
        first.SetResult();
        await alone;
        foreach (var failed in meanwhile) await Assert.ThrowsAsync<TimeoutException>(() => failed);
        Assert.Equal([[1], [2, 3]], groups);
    }

    [Fact]
    public async Task Lone_attempts_take_turns_too()
    {
        var (atOnce, most) = (0, 0);
        var work = new GroupedWork<int>(1, 100, IsOfAll, async (items, stop) =>
        {
            await HoldFirstAsync(items, stop);
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            await Task.Delay(1, stop);
            Interlocked.Decrement(ref atOnce);
            if (items.Count > 1) throw new InvalidOperationException();
        });
        var alone = work.RunAsync([1], default);
        await begun.Task;
        var meanwhile = Enumerable.Range(2, 20).Select(item => work.RunAsync([item], default)).ToArray();
        first.SetResult();
        await Task.WhenAll([alone, .. meanwhile]);
        Assert.Equal(22, groups.Count);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task Work_that_nobody_waits_for_any_more_is_stopped()
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var work = new GroupedWork<int>(1, 100, IsOfAll, async (items, stop) =>
        {
            if (!items.Contains(1)) return;
            await using var registration = stop.Register(stopped.SetResult);
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, stop);
        });
        using var leaving = new CancellationTokenSource();
        var left = work.RunAsync([1], leaving.Token);
        await begun.Task;
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await stopped.Task;
        await work.RunAsync([2], default);
    }

    [Fact]
    public async Task Everything_is_done_once_whoever_asks_at_once()
    {
        var work = new GroupedWork<int>(2, 10, IsOfAll, async (items, _) =>
        {
            await Task.Yield();
            groups.Enqueue([.. items]);
        });
        await Parallel.ForAsync(0, 1_000, async (item, _) => await work.RunAsync([item], default));
        Assert.Equal(Enumerable.Range(0, 1_000), groups.SelectMany(static group => group).Order());
    }

    private static bool IsOfAll(Exception failure) => failure is TimeoutException or OperationCanceledException;

    private async Task HoldFirstAsync(IReadOnlyList<int> items, CancellationToken cancellationToken)
    {
        groups.Enqueue([.. items]);
        if (groups.Count > 1) return;
        begun.SetResult();
        await first.Task;
    }
}
