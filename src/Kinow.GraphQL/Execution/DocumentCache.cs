using System.Collections.Concurrent;

namespace Kinow.GraphQL.Execution;

/// <summary>
/// Keeps prepared documents by the bytes that callers send. Look-up neither allocates nor locks. When it is full, the least recently used
/// documents are evicted, so that a flood of new documents does not evict the busy ones.
/// </summary>
public sealed class DocumentCache
{
    // A document of few tokens may have a megabyte of comments; larger ones than people write are not cached.
    private const int LargestKey = 32 * 1024;

    private readonly ConcurrentDictionary<byte[], Entry> entries = new(DocumentKeyComparer.Instance);
    private readonly ConcurrentDictionary<byte[], Entry>.AlternateLookup<ReadOnlySpan<byte>> lookup;
    private readonly int capacity;
    private readonly Lock eviction = new();
    private long clock;

    /// <summary>Creates an empty cache.</summary>
    /// <param name="capacity">How many documents to keep, at least 1.</param>
    public DocumentCache(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 1);
        this.capacity = capacity;
        lookup = entries.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <summary>Finds a document.</summary>
    /// <param name="key">The bytes that it was added under.</param>
    /// <returns>The document; <c>null</c> when it is not kept.</returns>
    public PreparedDocument? Find(ReadOnlySpan<byte> key)
    {
        if (!lookup.TryGetValue(key, out var entry)) return null;
        entry.LastUse = Volatile.Read(ref clock);
        return entry.Document;
    }

    /// <summary>Keeps a document, unless its key is longer than 32 KiB.</summary>
    /// <param name="key">The bytes that the next caller will ask with.</param>
    /// <param name="document">The document.</param>
    /// <returns>The document that is kept: of several callers who prepare one at once, the first one's.</returns>
    public PreparedDocument Add(ReadOnlySpan<byte> key, PreparedDocument document)
    {
        if (key.Length > LargestKey) return document;
        var entry = entries.GetOrAdd(key.ToArray(), new Entry(document));
        entry.LastUse = Interlocked.Increment(ref clock);
        if (entries.Count > capacity) Evict();
        return entry.Document;
    }

    // Evicts a tenth at a time to amortise the sort.
    private void Evict()
    {
        lock (eviction)
        {
            var surplus = entries.Count - capacity;
            if (surplus <= 0) return;
            foreach (var (key, _) in entries.OrderBy(e => e.Value.LastUse).Take(surplus + (capacity / 10)))
            {
                entries.TryRemove(key, out _);
            }
        }
    }

    private sealed class Entry(PreparedDocument document)
    {
        public PreparedDocument Document { get; } = document;

        public long LastUse { get; set; }
    }
}
