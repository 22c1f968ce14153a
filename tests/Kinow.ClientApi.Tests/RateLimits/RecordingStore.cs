using Kinow.ClientApi.Core.Expiring;

namespace Kinow.ClientApi.Tests.RateLimits;

/// <summary>Remembers the ids of the records that were made.</summary>
internal sealed class RecordingStore(IExpiringStore store) : IExpiringStore
{
    public List<string> Ids { get; } = [];

    public ValueTask<ExpiringEntry?> CreateAsync(ExpiringRecord record, CancellationToken cancellationToken)
    {
        Ids.Add(record.Id);
        return store.CreateAsync(record, cancellationToken);
    }

    public ValueTask<ExpiringEntry?> FindAsync(string id, CancellationToken cancellationToken) => store.FindAsync(id, cancellationToken);

    public ValueTask<ExpiringEntry?> ReplaceAsync(ExpiringEntry current, ExpiringRecord next, CancellationToken cancellationToken) =>
        store.ReplaceAsync(current, next, cancellationToken);

    public ValueTask<bool> RemoveAsync(ExpiringEntry current, CancellationToken cancellationToken) => store.RemoveAsync(current, cancellationToken);
}
