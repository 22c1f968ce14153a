using System.Collections.Concurrent;

namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>
/// Cells by key, bounded in bytes, in two generations: when the young one has grown to half of the bound it becomes the old one, and what was
/// old and unused is gone. Reading takes no lock.
/// </summary>
/// <param name="maxBytes">The bound.</param>
internal sealed class MemoryTable<TKey, T>(long maxBytes)
    where TKey : notnull
    where T : class
{
    // A cell without a value is not free either.
    private const int CellBytes = 200;

    private readonly Lock turning = new();
    private volatile ConcurrentDictionary<TKey, MemoryCell<T>> young = new();
    private volatile ConcurrentDictionary<TKey, MemoryCell<T>> old = new();
    private long bytes;

    internal int Count => young.Count + old.Count;

    internal MemoryCell<T>? Find(TKey key)
    {
        if (young.TryGetValue(key, out var cell)) return cell;
        return old.TryGetValue(key, out cell) ? Add(key, cell) : null;
    }

    internal MemoryCell<T> FindOrAdd(TKey key) => Find(key) ?? Add(key, new());

    /// <summary>Tells that cells have grown.</summary>
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

    private MemoryCell<T> Add(TKey key, MemoryCell<T> cell)
    {
        var present = young.GetOrAdd(key, cell);
        if (ReferenceEquals(present, cell)) Grow(CellBytes + (cell.Held?.Weight ?? 0));
        return present;
    }
}
