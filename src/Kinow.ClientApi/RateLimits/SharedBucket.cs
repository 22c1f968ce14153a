using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// One subject's bucket for all processes together, counted exactly: in a record that is replaced only by who has read the last one. While
/// the store is away the process counts by itself, so attempts stay limited.
/// </summary>
internal sealed class SharedBucket(IExpiringStore store, string id, BucketRules rules, LocalBucket local)
{
    // Who loses against so many other processes is one of a flood.
    private const int MaxTries = 10;

    private static readonly TimeSpan FloodWait = TimeSpan.FromSeconds(1);

    /// <summary>Counts an attempt.</summary>
    /// <returns>How long to wait first; zero when the attempt may go on, and was counted.</returns>
    public async Task<TimeSpan> TakeAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await local.Turn.WaitAsync(cancellationToken);
        try
        {
            if (local.WaitAt(now) is { Ticks: > 0 } known) return known;
            var alone = local.Take(now);
            try
            {
                return await TakeSharedAsync(now, cancellationToken);
            }
            catch (StoreUnavailableException)
            {
                return alone;
            }
        }
        finally
        {
            local.Turn.Release();
        }
    }

    /// <summary>Gives the attempt back: it guessed nothing.</summary>
    public Task ReturnAsync()
    {
        local.Return();
        return ChangeAsync(bucket => bucket.Return(rules));
    }

    /// <summary>Forgets all attempts.</summary>
    public Task ClearAsync()
    {
        local.Clear();
        return ChangeAsync(static _ => default);
    }

    private async Task<TimeSpan> TakeSharedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var i = 0; i < MaxTries; i++)
        {
            if (i > 0) await Task.Delay(Random.Shared.Next(1 << Math.Min(i, 6)), cancellationToken);
            var entry = await store.FindAsync(id, cancellationToken);
            var bucket = entry is null ? default : Bucket.Read(entry.Record.Content.AsSpan());
            var wait = bucket.WaitAt(now, rules);
            var next = wait == TimeSpan.Zero ? bucket.Take(now, rules) : bucket;
            if (wait == TimeSpan.Zero && !await WriteAsync(entry, next, cancellationToken)) continue;
            local.Learn(next);
            return wait;
        }

        return FloodWait;
    }

    // The attempt itself is over. Where its count cannot be changed it counts, which time undoes.
    private async Task ChangeAsync(Func<Bucket, Bucket> change)
    {
        try
        {
            for (var i = 0; i < MaxTries && await store.FindAsync(id, CancellationToken.None) is { } entry; i++)
            {
                var next = change(Bucket.Read(entry.Record.Content.AsSpan()));
                if (next.Taken == 0
                    ? await store.RemoveAsync(entry, CancellationToken.None)
                    : await WriteAsync(entry, next, CancellationToken.None)) return;
            }
        }
        catch (StoreUnavailableException)
        {
            // Counted for longer than it should be.
        }
    }

    private async Task<bool> WriteAsync(ExpiringEntry? entry, Bucket bucket, CancellationToken cancellationToken) =>
        await store.WriteAsync(entry, new(id, bucket.Write(), bucket.FullAt(rules)), cancellationToken) is not null;
}
