using System.Collections.Concurrent;

namespace Kinow.ClientApi.RateLimits;

/// <summary>
/// The values of the keys that were used last. What was not used in the time of a whole generation is forgotten, so memory is bounded
/// whatever callers make up.
/// </summary>
internal sealed class RecentValues<TKey, TValue>(Func<TValue> make, int capacity)
    where TKey : notnull
    where TValue : class
{
    private ConcurrentDictionary<TKey, TValue> young = new();
    private ConcurrentDictionary<TKey, TValue> old = new();
    private int added;

    /// <summary>The value of a key.</summary>
    public TValue Of(TKey key)
    {
        var generation = young;
        if (generation.TryGetValue(key, out var value)) return value;

        // Counted apart, for a dictionary locks itself to count.
        if (Interlocked.Increment(ref added) > Math.Max(1, capacity / 2)
            && Interlocked.CompareExchange(ref young, new(), generation) == generation)
        {
            old = generation;
            Volatile.Write(ref added, 1);
        }

        return young.GetOrAdd(key, old.TryGetValue(key, out var known) ? known : make());
    }
}
