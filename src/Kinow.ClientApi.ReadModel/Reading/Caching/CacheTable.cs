using System.Collections.Concurrent;

namespace Kinow.ClientApi.ReadModel.Reading.Caching;

/// <summary>
/// Entries by key, bounded in bytes, in two generations: when the young one has grown to half of the bound it becomes the old one, and what
/// was old and unused is gone. Reading takes no lock.
/// </summary>
internal sealed class CacheTable<TKey, T>(long maxBytes)
    where TKey : notnull
    where T : class
{
    // A entry without a value is not free either.
    private const int EntryBytes = 200;

    private readonly Lock turning = new();
    private volatile ConcurrentDictionary<TKey, CacheEntry<T>> young = new();
    private volatile ConcurrentDictionary<TKey, CacheEntry<T>> old = new();
    private long bytes;

    internal int Count => young.Count + old.Count;

    internal CacheEntry<T>? Find(TKey key)
    {
        if (young.TryGetValue(key, out var entry)) return entry;
        return old.TryGetValue(key, out entry) ? Add(key, entry) : null;
    }

    internal CacheEntry<T> FindOrAdd(TKey key) => Find(key) ?? Add(key, new());

    /// <summary>Tells that entries have grown.</summary>
    internal void Grow(int growth)
    {
        if (Interlocked.Add(ref bytes, growth) * 2 <= maxBytes) return;
        lock (turning)
        {
            if (Volatile.Read(ref bytes) * 2 <= maxBytes) return;
            old = young;
            young = new();
            Volatile.Write(ref bytes, 0);
        }
    }

    private CacheEntry<T> Add(TKey key, CacheEntry<T> entry)
    {
        var present = young.GetOrAdd(key, entry);
        if (ReferenceEquals(present, entry)) Grow(EntryBytes + (entry.Cached?.Weight ?? 0));
        return present;
    }
}
