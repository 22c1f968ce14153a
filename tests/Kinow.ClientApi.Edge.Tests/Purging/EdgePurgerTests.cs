using System.Diagnostics.Metrics;
using Kinow.ClientApi.Edge.Purging;
using Kinow.ClientApi.Search.Changes;
using Kinow.TestSupport;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Edge.Tests.Purging;

public sealed class EdgePurgerTests : IAsyncDisposable
{
    private readonly PurgeTimes times = new();
    private readonly SteppedTime time = new();
    private readonly ScriptedEdge edge = new();
    private readonly ListLogger<EdgePurger> logger = new();
    private readonly EdgePurger purger;

    public EdgePurgerTests() => purger = new(edge, times, time, logger);

    public async ValueTask DisposeAsync()
    {
        var disposing = purger.DisposeAsync();
        time.Advance(EdgePurger.Patience);
        await disposing;
    }

    [Fact]
    public async Task An_edge_is_told_when_no_container_gives_the_old_answer_any_more()
    {
        purger.OnTold([new("product", "12")]);
        Assert.Equal(times.Gathering, await time.PassAsync());
        Assert.Equal(times.Settling, await time.NextAsync());
        time.Advance(times.Settling - TimeSpan.FromMilliseconds(1));
        Assert.Equal(0, edge.Count);
        time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(["product", "product:12"], (await edge.NextAsync()).Tags);
    }

    [Fact]
    public async Task What_comes_together_is_one_call_and_what_comes_later_waits_for_its_own_time()
    {
        purger.OnTold([new("product", "1")]);
        purger.OnTold([new("product", "1"), new("video", "2")]);
        await time.PassAsync();
        await time.NextAsync();
        purger.OnTold([new("product", "3")]);
        time.Advance(times.Settling);
        Assert.Equal(["product", "product:1", "video", "video:2"], (await edge.NextAsync()).Tags);
        await SkipAttemptAsync();
        await WaitAsync();
        Assert.Equal(["product", "product:3"], (await edge.NextAsync()).Tags);
    }

    [Fact]
    public async Task Who_tells_of_changes_does_not_wait_for_an_edge_that_hangs()
    {
        edge.Answer = static (_, stop) => Task.Delay(Timeout.InfiniteTimeSpan, stop);
        purger.OnTold([new("product", "1")]);
        await WaitAsync();
        await edge.NextAsync();

        // One call is open, and none more for all that comes meanwhile.
        for (var id = 1; id <= 10_000; id++) purger.OnTold([new("product", $"{id}")]);
        Assert.Equal(1, edge.Count);
        edge.Answer = static (_, _) => Task.CompletedTask;
        Assert.Equal(times.Attempt, await time.PassAsync());
        await time.PassAsync();
        Assert.Equal(["product", "product:1"], (await edge.NextAsync()).Tags);
        await SkipAttemptAsync();
        await WaitAsync();
        Assert.Equal(["settings"], (await edge.NextAsync()).Tags);
        Assert.Empty(logger.Messages);
    }

    [Fact]
    public async Task What_passes_is_tried_again_later_and_later_as_the_same_purge()
    {
        edge.Answer = static (call, _) => call < 4 ? throw new HttpRequestException("away") : Task.CompletedTask;
        purger.OnTold([new("product", "1")]);
        await WaitAsync();
        var first = await edge.NextAsync();
        for (var attempt = 1; attempt < 4; attempt++)
        {
            await SkipAttemptAsync();
            var pause = await time.PassAsync();
            Assert.InRange(pause / times.Pause, 0.5 * Math.Pow(2, attempt - 1), 1.5 * Math.Pow(2, attempt - 1));
            Assert.Equal(first, await edge.NextAsync());
        }

        Assert.Empty(logger.Messages);
    }

    [Fact]
    public async Task An_edge_that_says_when_is_asked_then()
    {
        edge.Answer = static (call, _) =>
            call == 1 ? throw new EdgePurgeException("busy", mayPass: true, TimeSpan.FromSeconds(3)) : Task.CompletedTask;
        purger.OnTold([new("product", "1")]);
        await WaitAsync();
        await edge.NextAsync();
        await SkipAttemptAsync();
        Assert.Equal(TimeSpan.FromSeconds(3), await time.PassAsync());
        await edge.NextAsync();
    }

    [Fact]
    public async Task What_cannot_be_told_in_time_is_given_up_counted_and_logged()
    {
        using var failures = new FailureCount(edge.Name);
        edge.Answer = static (_, _) => throw new EdgePurgeException("Fastly answered 503.", mayPass: true);
        purger.OnTold([new("product", "1")]);
        await WaitAsync();
        var waited = TimeSpan.Zero;
        while (logger.Messages.IsEmpty)
        {
            await edge.NextAsync();
            await SkipAttemptAsync();
            if (logger.Messages.IsEmpty && await NextUnlessLoggedAsync() is { } pause)
            {
                waited += pause;
                time.Advance(pause);
            }
        }

        Assert.InRange(waited, times.Deadline / 3, times.Deadline);
        var (level, text) = Assert.Single(logger.Messages);
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains("2 tags", text, StringComparison.Ordinal);
        Assert.Equal(1, failures.Count);
    }

    [Fact]
    public async Task What_is_refused_is_asked_once_and_does_not_hold_up_what_comes_next()
    {
        edge.Answer = static (call, _) => call == 1 ? throw new EdgePurgeException("no", mayPass: false) : Task.CompletedTask;
        purger.OnTold([new("product", "1")]);
        await WaitAsync();
        await edge.NextAsync();
        await SkipAttemptAsync();
        while (logger.Messages.IsEmpty) await Task.Yield();
        Assert.Single(logger.Messages);

        purger.OnTold([new("product", "2")]);
        await WaitAsync();
        Assert.Equal(["product", "product:2"], (await edge.NextAsync()).Tags);
    }

    [Fact]
    public async Task A_fault_of_an_edge_ends_nothing_else()
    {
        edge.Answer = static (call, _) => call == 1 ? throw new InvalidOperationException("a fault of ours") : Task.CompletedTask;
        purger.OnTold([ChangeKey.Everything]);
        await WaitAsync();
        await edge.NextAsync();
        await SkipAttemptAsync();
        await time.PassAsync();
        Assert.Equal(["settings"], (await edge.NextAsync()).Tags);
    }

    // Until an edge is told.
    private async Task WaitAsync()
    {
        await time.PassAsync();
        await time.PassAsync();
    }

    // The limit of an attempt is a wait that nobody lets end.
    private async Task SkipAttemptAsync() => Assert.Equal(times.Attempt, await time.NextAsync());

    private async Task<TimeSpan?> NextUnlessLoggedAsync()
    {
        var next = time.NextAsync();
        while (!next.IsCompleted && logger.Messages.IsEmpty) await Task.Yield();
        return next.IsCompleted ? await next : null;
    }

    private sealed class FailureCount : IDisposable
    {
        private readonly MeterListener listener = new();

        public FailureCount(string edge)
        {
            listener.InstrumentPublished = static (instrument, self) =>
            {
                if (instrument.Name == "kinow.edge.purges") self.EnableMeasurementEvents(instrument);
            };
            listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
            {
                if (tags.Contains(new("edge", edge)) && tags.Contains(new("outcome", "failed"))) Count += value;
            });
            listener.Start();
        }

        public long Count { get; private set; }

        public void Dispose() => listener.Dispose();
    }
}
