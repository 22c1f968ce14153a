using Kinow.ClientApi.Core.Expiring;
using Kinow.ClientApi.Core.Idempotency;

namespace Kinow.ClientApi.Idempotency;

/// <summary>What is remembered of idempotency keys, in the store of what expires.</summary>
internal sealed class IdempotencyStore(IExpiringStore store)
{
    /// <summary>Keeps a new record: of several callers with its id one succeeds.</summary>
    /// <returns>Null when there is a record with its id.</returns>
    public async ValueTask<IdempotencyEntry?> CreateAsync(IdempotencyRecord record, CancellationToken cancellationToken) =>
        await store.CreateAsync(IdempotencyBody.Write(record), cancellationToken) is { } created ? new(record, created) : null;

    /// <summary>Reads a record; null when there is none.</summary>
    public async ValueTask<IdempotencyEntry?> FindAsync(string id, CancellationToken cancellationToken) =>
        await store.FindAsync(IdempotencyBody.IdOf(id), cancellationToken) is { } found
            ? new(IdempotencyBody.Read(found.Record), found)
            : null;

    /// <summary>Replaces a record if nobody has changed it since it was read or written.</summary>
    /// <returns>Null when it was changed in between; then nothing was done.</returns>
    public async ValueTask<IdempotencyEntry?> ReplaceAsync(
        IdempotencyEntry current, IdempotencyRecord next, CancellationToken cancellationToken) =>
        await store.ReplaceAsync(current.Stored, IdempotencyBody.Write(next), cancellationToken) is { } replaced
            ? new(next, replaced)
            : null;
}
