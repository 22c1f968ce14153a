using System.Buffers.Binary;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// Counts for all processes together: a quota for each subject in a window that its first use opens. What is taken stands in one record,
/// replaced only by who has read the last one.
/// </summary>
internal sealed class SharedWindow(IExpiringStore store, LimitKeys keys, RateLimit limit)
{
    /// <summary>How far clocks of processes may differ. A window that ends later was opened by one that was wrong.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(2);

    // Who loses against so many others is one of a flood.
    private const int MaxTries = 10;

    /// <summary>Counts an attempt, before any work is done for it.</summary>
    /// <returns>How long to wait first; zero when the attempt may go on.</returns>
    /// <exception cref="StoreUnavailableException">It could not be counted.</exception>
    public async Task<TimeSpan> TakeAsync(string subject, DateTimeOffset now, CancellationToken cancellationToken) =>
        limit.IsOn && await LeaseAsync(keys.IdOf(limit, subject), 1, now, cancellationToken) is { Granted: 0 } lease
            ? WaitFor(lease.Ends, now)
            : TimeSpan.Zero;

    /// <summary>How long to wait before an attempt; zero when one may be made now.</summary>
    public async Task<TimeSpan> WaitAsync(string subject, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!limit.IsOn) return TimeSpan.Zero;
        var (entry, isOpen) = await FindAsync(keys.IdOf(limit, subject), now, cancellationToken);
        return isOpen && TakenOf(entry!) >= limit.Quota ? WaitFor(entry!.Record.Expires, now) : TimeSpan.Zero;
    }

    /// <summary>Gives an attempt back that does not count. Others of the same subject stay counted.</summary>
    public async Task ReturnAsync(string subject, CancellationToken cancellationToken)
    {
        if (!limit.IsOn) return;
        var id = keys.IdOf(limit, subject);
        for (var i = 0; i < MaxTries && await store.FindAsync(id, cancellationToken) is { } entry; i++)
        {
            var fewer = entry.Record with { Content = Content(Math.Max(0, TakenOf(entry) - 1)) };
            if (await store.ReplaceAsync(entry, fewer, cancellationToken) is not null) return;
        }
    }

    /// <summary>Takes of the quota, as much of what is asked for as is left.</summary>
    /// <param name="id">The record.</param>
    /// <exception cref="StoreUnavailableException">It is not known whether anything was taken.</exception>
    public async Task<SharedLease> LeaseAsync(string id, long amount, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxTries; i++)
        {
            if (i > 0) await Task.Delay(Random.Shared.Next(1 << Math.Min(i, 6)), cancellationToken);
            var (entry, isOpen) = await FindAsync(id, now, cancellationToken);
            var taken = isOpen ? TakenOf(entry!) : 0;
            var ends = isOpen ? entry!.Record.Expires : now + limit.Window;
            var granted = Math.Clamp(limit.Quota - taken, 0, amount);
            var lease = new SharedLease(granted, taken + granted, ends);
            if (granted == 0) return lease;
            var next = new ExpiringRecord(id, Content(lease.Taken), ends);
            if (await store.WriteAsync(entry, next, cancellationToken) is not null) return lease;
        }

        throw new StoreUnavailableException("A window is counted in all the time.");
    }

    private async Task<(ExpiringEntry? Entry, bool IsOpen)> FindAsync(string id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var entry = await store.FindAsync(id, cancellationToken);
        return (entry, entry is not null && entry.Record.Expires > now && entry.Record.Expires - now <= limit.Window + Skew);
    }

    // The store's clock says whether the window is over, and may be a moment behind.
    private static TimeSpan WaitFor(DateTimeOffset ends, DateTimeOffset now) =>
        ends - now is { Ticks: > 0 } wait ? wait : TimeSpan.FromSeconds(1);

    private static ImmutableArray<byte> Content(long taken)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, taken);
        return [.. bytes];
    }

    private static long TakenOf(ExpiringEntry entry) => BinaryPrimitives.ReadInt64BigEndian(entry.Record.Content.AsSpan());
}
