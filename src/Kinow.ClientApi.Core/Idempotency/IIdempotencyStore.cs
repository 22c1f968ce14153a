using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Idempotency;

/// <summary>
/// Where idempotency keys are remembered, for all processes of a platform. Records that have expired may be gone. A store that is out of
/// reach says so by a <see cref="StoreUnavailableException"/>.
/// </summary>
public interface IIdempotencyStore
{
    /// <summary>Keeps a new record: of several callers with its id one succeeds.</summary>
    /// <returns>Null when there is a record with its id.</returns>
    ValueTask<IdempotencyEntry?> CreateAsync(IdempotencyRecord record, CancellationToken cancellationToken);

    /// <summary>Reads a record; null when there is none.</summary>
    ValueTask<IdempotencyEntry?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Replaces a record if nobody has changed it since it was read or written.</summary>
    /// <param name="current">What this store gave.</param>
    /// <param name="next">A record with the same id.</param>
    /// <returns>Null when it was changed in between; then nothing was done.</returns>
    ValueTask<IdempotencyEntry?> ReplaceAsync(IdempotencyEntry current, IdempotencyRecord next, CancellationToken cancellationToken);
}
