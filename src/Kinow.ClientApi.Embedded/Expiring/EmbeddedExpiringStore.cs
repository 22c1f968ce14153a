using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Embedded.Expiring;

/// <summary>Short-lived records in memory: the last ones, as many as fit.</summary>
/// <param name="time">The clock.</param>
/// <param name="capacity">How many bytes of them are kept.</param>
public sealed class EmbeddedExpiringStore(TimeProvider time, long capacity = EmbeddedExpiringStore.DefaultCapacity) : IExpiringStore
{
    private const long DefaultCapacity = 64 * 1024 * 1024;

    // What a record costs without its content, roughly.
    private const int RecordBytes = 512;

    private readonly Lock gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> order = [];
    private long size;

    /// <inheritdoc/>
    public ValueTask<ExpiringEntry?> CreateAsync(ExpiringRecord record, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (gate)
        {
            if (Living(record.Id) is not null) return default;
            if (entries.TryGetValue(record.Id, out var expired)) Remove(expired);
            var entry = new Entry(record);
            entries.Add(record.Id, order.AddLast(entry));
            Grow(entry);
            return new(entry);
        }
    }

    /// <inheritdoc/>
    public ValueTask<ExpiringEntry?> FindAsync(string id, CancellationToken cancellationToken)
    {
        lock (gate) return new(Living(id));
    }

    /// <inheritdoc/>
    public ValueTask<ExpiringEntry?> ReplaceAsync(ExpiringEntry current, ExpiringRecord next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(next);
        lock (gate)
        {
            if (NodeOf(current) is not { } node) return default;
            size -= node.Value.Size;
            var entry = new Entry(next);
            node.Value = entry;
            Grow(entry);
            return new(entry);
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> RemoveAsync(ExpiringEntry current, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(current);
        lock (gate)
        {
            if (NodeOf(current) is not { } node) return new(false);
            Remove(node);
            return new(true);
        }
    }

    private LinkedListNode<Entry>? NodeOf(ExpiringEntry current) =>
        entries.TryGetValue(current.Record.Id, out var node) && ReferenceEquals(node.Value, current) ? node : null;

    private Entry? Living(string id) =>
        entries.TryGetValue(id, out var node) && time.GetUtcNow() < node.Value.Record.Expires ? node.Value : null;

    // Goes on until there is room, and leaves what was just written.
    private void Grow(Entry written)
    {
        size += written.Size;
        while (size > capacity && order.First is { } oldest && !ReferenceEquals(oldest.Value, written)) Remove(oldest);
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        order.Remove(node);
        entries.Remove(node.Value.Record.Id);
        size -= node.Value.Size;
    }

    private sealed class Entry(ExpiringRecord record) : ExpiringEntry(record)
    {
        public long Size { get; } = RecordBytes + record.Content.Length;
    }
}
