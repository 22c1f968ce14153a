using System.Collections.Concurrent;

namespace Kinow.ClientApi.Accounts.Throttling;

/// <summary>
/// The buckets of the keys that were used last. What was not used in the time of a whole generation is forgotten, so memory is bounded
/// whatever callers make up.
/// </summary>
internal sealed class Buckets<TKey>(BucketOptions options, int capacity)
    where TKey : notnull
{
    private ConcurrentDictionary<TKey, Bucket> young = new();
    private ConcurrentDictionary<TKey, Bucket> old = new();

    /// <summary>The bucket of a key.</summary>
    public Bucket Of(TKey key)
    {
        var generation = young;
        if (generation.TryGetValue(key, out var bucket)) return bucket;
        if (generation.Count >= Math.Max(1, capacity / 2) && Interlocked.CompareExchange(ref young, new(), generation) == generation)
        {
            old = generation;
        }

        return young.GetOrAdd(key, old.TryGetValue(key, out var known) ? known : new(options));
    }
}
