using System.Buffers.Binary;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// Counts for all processes together: a quota for each subject in a window that its first use opens. What is taken stands in one record.
/// </summary>
internal sealed class SharedWindow(IExpiringStore store, LimitKeys keys, RateLimit limit)
{
    /// <summary>How far clocks of processes may differ. A window that ends later was opened by one that was wrong.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(2);

    // Who loses against so many others is one of a flood.
    private const int MaxAttempts = 10;

    private readonly ExpiringValues<Count?> counts = new(store, Read, RecordOf, MaxAttempts);

    /// <summary>Counts an attempt, before any work is done for it.</summary>
    /// <returns>How long to wait first; zero when the attempt may go on.</returns>
    /// <exception cref="StoreUnavailableException">It could not be counted.</exception>
    public async Task<TimeSpan> TakeAsync(string subject, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await BeginAsync(subject, now, cancellationToken)).Wait;

    /// <summary>Counts an attempt that is likely to be given back soon, which then asks for nothing once more.</summary>
    /// <exception cref="StoreUnavailableException">It could not be counted.</exception>
    public async Task<WindowTake> BeginAsync(string subject, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!limit.IsOn) return new(TimeSpan.Zero, static _ => Task.CompletedTask);
        var id = keys.IdOf(limit, subject);
        var (lease, known) = await ChangeAsync(id, 1, now, cancellationToken);
        return lease.Granted == 0
            ? new(WaitFor(lease.Ends, now), static _ => Task.CompletedTask)
            : new(TimeSpan.Zero, stop => ReturnAsync(id, known, stop));
    }

    /// <summary>How long to wait before an attempt; zero when one may be made now.</summary>
    public async Task<TimeSpan> WaitAsync(string subject, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!limit.IsOn) return TimeSpan.Zero;
        var found = await counts.FindAsync(keys.IdOf(limit, subject), cancellationToken);
        return OpenAt(now, found.Value) is { } open && open.Taken >= limit.Quota ? WaitFor(open.Ends, now) : TimeSpan.Zero;
    }

    /// <summary>Gives an attempt back that does not count. Others of the same subject stay counted.</summary>
    public Task ReturnAsync(string subject, CancellationToken cancellationToken) =>
        limit.IsOn ? ReturnAsync(keys.IdOf(limit, subject), null, cancellationToken) : Task.CompletedTask;

    /// <summary>Takes of the quota, as much of what is asked for as is left.</summary>
    /// <param name="id">The record.</param>
    /// <exception cref="StoreUnavailableException">It is not known whether anything was taken.</exception>
    public async Task<SharedLease> LeaseAsync(string id, long amount, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await ChangeAsync(id, amount, now, cancellationToken)).Lease;

    private async Task<(SharedLease Lease, ExpiringValue<Count?> Known)> ChangeAsync(
        string id, long amount, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var change = await counts.ChangeAsync(id, Take, cancellationToken)
            ?? throw new StoreUnavailableException("A window is counted in all the time.");
        return (Lease(change.Before), change.Now);

        Count? Take(Count? count) => Lease(count) is { Granted: > 0 } lease ? new(lease.Taken, lease.Ends) : count;

        SharedLease Lease(Count? count)
        {
            var (taken, ends) = OpenAt(now, count) ?? new(0, now + limit.Window);
            var granted = Math.Clamp(limit.Quota - taken, 0, amount);
            return new(granted, taken + granted, ends);
        }
    }

    private async Task ReturnAsync(string id, ExpiringValue<Count?>? known, CancellationToken cancellationToken)
    {
        await counts.ChangeAsync(id, Fewer, cancellationToken, known);

        static Count? Fewer(Count? count) => count is { } some ? some with { Taken = Math.Max(0, some.Taken - 1) } : null;
    }

    private Count? OpenAt(DateTimeOffset now, Count? count) =>
        count is { } known && known.Ends > now && known.Ends - now <= limit.Window + Skew ? count : null;

    // The store's clock says whether the window is over, and may be a moment behind.
    private static TimeSpan WaitFor(DateTimeOffset ends, DateTimeOffset now) =>
        ends - now is { Ticks: > 0 } wait ? wait : TimeSpan.FromSeconds(1);

    private static Count? Read(ExpiringRecord? record) =>
        record is null ? null : new(BinaryPrimitives.ReadInt64BigEndian(record.Content.AsSpan()), record.Expires);

    private static ExpiringRecord? RecordOf(string id, Count? count)
    {
        if (count is not { } known) return null;
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, known.Taken);
        return new(id, [.. bytes], known.Ends);
    }

    private readonly record struct Count(long Taken, DateTimeOffset Ends);
}
