using System.Threading.Channels;
using Kinow.ClientApi.Broadcast.Leasing;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Embedded.Expiring;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Broadcast.Tests.Leasing;

/// <summary>Several processes over one store. What they have is over when a test says so: nothing depends on how long it takes.</summary>
public sealed class PublishingLeaseTests
{
    private readonly LeaseTimes times = new() { Length = TimeSpan.FromHours(1), Interval = TimeSpan.FromMilliseconds(20) };
    private readonly AheadClock clock = new();
    private readonly UnsteadyStore store = new(new EmbeddedExpiringStore(TimeProvider.System));

    [Fact]
    public async Task One_of_several_works_and_another_goes_on_in_a_greater_epoch()
    {
        var begun = Channel.CreateUnbounded<(int Process, long Epoch, int AtOnce)>();
        var working = 0;
        CancellationTokenSource[] stops = [new(), new(), new()];
        Task[] processes = [.. stops.Select((stop, process) => Begin(stop, async (epoch, lost) =>
        {
            begun.Writer.TryWrite((process, epoch, Interlocked.Increment(ref working)));
            await Task.Delay(Timeout.InfiniteTimeSpan, lost).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            Interlocked.Decrement(ref working);
        }))];
        var before = 0L;
        for (var i = 0; i < stops.Length; i++)
        {
            var (process, epoch, atOnce) = await begun.Reader.ReadAsync();
            Assert.Equal(1, atOnce);
            Assert.True(epoch > before);
            before = epoch;
            await stops[process].CancelAsync();
            await processes[process].ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Assert.All(processes, static process => Assert.True(process.IsCanceled));
        Array.ForEach(stops, static stop => stop.Dispose());
    }

    [Fact]
    public async Task Who_cannot_renew_it_stops_when_it_is_over_and_begins_in_a_greater_epoch_when_it_can()
    {
        using var stop = new CancellationTokenSource();
        var begun = Channel.CreateUnbounded<long>();
        var ended = Channel.CreateUnbounded<long>();
        var process = Begin(stop, async (epoch, lost) =>
        {
            begun.Writer.TryWrite(epoch);
            await Task.Delay(Timeout.InfiniteTimeSpan, lost).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ended.Writer.TryWrite(epoch);
        });
        var first = await begun.Reader.ReadAsync();
        store.IsAway = true;
        clock.Ahead = times.Length;
        Assert.Equal(first, await ended.Reader.ReadAsync());
        Assert.False(begun.Reader.TryRead(out _));
        store.IsAway = false;
        Assert.True(await begun.Reader.ReadAsync() > first);
        await stop.CancelAsync();
        await process.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private Task Begin(CancellationTokenSource stop, Func<long, CancellationToken, Task> work) =>
        Task.Run(() => new PublishingLease(store, times, clock, NullLogger.Instance).HoldAsync(work, stop.Token));

    private sealed class AheadClock : TimeProvider
    {
        public TimeSpan Ahead { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
    }

    private sealed class UnsteadyStore(IExpiringStore store) : IExpiringStore
    {
        public bool IsAway { get; set; }

        private IExpiringStore Reached => IsAway ? throw new StoreUnavailableException("away") : store;

        public ValueTask<ExpiringEntry?> CreateAsync(ExpiringRecord record, CancellationToken cancellationToken) =>
            Reached.CreateAsync(record, cancellationToken);

        public ValueTask<ExpiringEntry?> FindAsync(string id, CancellationToken cancellationToken) =>
            Reached.FindAsync(id, cancellationToken);

        public ValueTask<ExpiringEntry?> ReplaceAsync(ExpiringEntry current, ExpiringRecord next, CancellationToken cancellationToken) =>
            Reached.ReplaceAsync(current, next, cancellationToken);

        public ValueTask<bool> RemoveAsync(ExpiringEntry current, CancellationToken cancellationToken) =>
            Reached.RemoveAsync(current, cancellationToken);
    }
}
