using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// One subject's bucket for all processes together, counted exactly, in one record. While the store is away the process counts by itself,
/// so attempts stay limited.
/// </summary>
internal sealed class SharedBucket(IExpiringStore store, string id, BucketRules rules, LocalBucket local)
{
    // Who loses against so many other processes is one of a flood.
    private const int MaxAttempts = 10;

    private static readonly TimeSpan FloodWait = TimeSpan.FromSeconds(1);

    private readonly ExpiringValues<Bucket> buckets = new(
        store,
        static record => record is null ? default : Bucket.Read(record.Content.AsSpan()),
        (id, bucket) => bucket.Taken == 0 ? null : new(id, bucket.Write(), bucket.FullAt(rules)),
        MaxAttempts);

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
        if (await buckets.ChangeAsync(id, Take, cancellationToken) is not { } taken) return FloodWait;
        local.Learn(taken.After);
        return taken.Before.WaitAt(now, rules);

        Bucket Take(Bucket bucket) => bucket.WaitAt(now, rules) == TimeSpan.Zero ? bucket.Take(now, rules) : bucket;
    }

    // The attempt itself is over. Where its count cannot be changed it counts, which time undoes.
    private async Task ChangeAsync(Func<Bucket, Bucket> change)
    {
        try
        {
            await buckets.ChangeAsync(id, change, CancellationToken.None);
        }
        catch (StoreUnavailableException)
        {
            // Counted for longer than it should be.
        }
    }
}
