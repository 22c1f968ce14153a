using System.Collections.Concurrent;

namespace Kinow.ClientApi.Embedded;

/// <summary>
/// A bounded cache in two generations: when the young one has grown to its limit it becomes the old one, and what was old and unused is
/// gone. Reading takes no lock.
/// </summary>
internal sealed class GenerationCache<TKey, TValue>(long maxWeight, Func<TValue, int> weigh)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock turning = new();
    private volatile ConcurrentDictionary<TKey, TValue> young = new();
    private volatile ConcurrentDictionary<TKey, TValue> old = new();
    private long weight;

    internal int Count => young.Count + old.Count;

    internal TValue? Find(TKey key)
    {
        if (young.TryGetValue(key, out var value)) return value;
        if (old.TryGetValue(key, out value)) Set(key, value);
        return value;
    }

    internal void Set(TKey key, TValue value)
    {
        young[key] = value;
        if (Interlocked.Add(ref weight, weigh(value)) <= maxWeight) return;
        lock (turning)
        {
            if (Volatile.Read(ref weight) <= maxWeight) return;
            old = young;
            young = new();
            Volatile.Write(ref weight, 0);
        }
    }
}
