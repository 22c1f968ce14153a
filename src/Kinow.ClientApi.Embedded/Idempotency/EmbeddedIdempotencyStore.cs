using Kinow.ClientApi.Core.Idempotency;

namespace Kinow.ClientApi.Embedded.Idempotency;

/// <summary>Idempotency keys in memory: the last ones, as many as fit.</summary>
/// <param name="capacity">How many bytes of answers are kept.</param>
public sealed class EmbeddedIdempotencyStore(long capacity = EmbeddedIdempotencyStore.DefaultCapacity) : IIdempotencyStore
{
    private const long DefaultCapacity = 64 * 1024 * 1024;

    // What a record costs without its answer, roughly.
    private const int RecordBytes = 512;

    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> order = [];
    private long size;

    /// <inheritdoc/>
    public ValueTask<IdempotencyEntry?> CreateAsync(IdempotencyRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (gate)
        {
            if (entries.ContainsKey(record.Id)) return default;
            var entry = new Entry(record);
            entries.Add(record.Id, order.AddLast(entry));
            Grow(entry);
            return new(entry);
        }
    }

    /// <inheritdoc/>
    public ValueTask<IdempotencyEntry?> FindAsync(string id, CancellationToken cancellationToken)
    {
        lock (gate) return new(entries.GetValueOrDefault(id)?.Value);
    }

    /// <inheritdoc/>
    public ValueTask<IdempotencyEntry?> ReplaceAsync(IdempotencyEntry current, IdempotencyRecord next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(next);
        lock (gate)
        {
            if (!entries.TryGetValue(next.Id, out var node) || !ReferenceEquals(node.Value, current)) return default;
            size -= node.Value.Size;
            var entry = new Entry(next);
            node.Value = entry;
            Grow(entry);
            return new(entry);
        }
    }

    // Goes on until there is room, and leaves what was just written.
    private void Grow(Entry written)
    {
        size += written.Size;
        while (size > capacity && order.First is { } oldest && !ReferenceEquals(oldest.Value, written))
        {
            order.RemoveFirst();
            entries.Remove(oldest.Value.Record.Id);
            size -= oldest.Value.Size;
        }
    }

    private sealed class Entry(IdempotencyRecord record) : IdempotencyEntry(record)
    {
        public long Size { get; } = RecordBytes + record.Answer.Length;
    }
}
