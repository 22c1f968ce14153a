using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Core.Expiring;

/// <summary>
/// Short-lived records that all processes of a platform share. Each is replaced or removed only by who has read or written its last
/// form. A store that is out of reach says so by a <see cref="StoreUnavailableException"/>.
/// </summary>
public interface IExpiringStore
{
    /// <summary>Keeps a new record: of several callers with its id one succeeds.</summary>
    /// <returns>Null when there is a record with its id that has not expired.</returns>
    ValueTask<ExpiringEntry?> CreateAsync(ExpiringRecord record, CancellationToken cancellationToken);

    /// <summary>Reads a record; null when there is none, or when it has expired.</summary>
    ValueTask<ExpiringEntry?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Replaces a record if nobody has changed it since it was read or written.</summary>
    /// <param name="current">What this store gave.</param>
    /// <param name="next">A record with the same id.</param>
    /// <returns>Null when it was changed in between; then nothing was done.</returns>
    ValueTask<ExpiringEntry?> ReplaceAsync(ExpiringEntry current, ExpiringRecord next, CancellationToken cancellationToken);

    /// <summary>Keeps a record as the successor of what was read: of nothing, where there was none.</summary>
    /// <param name="current">What this store gave; null when it had none.</param>
    /// <param name="next">A record with the same id.</param>
    /// <returns>Null when somebody else has written in between; then nothing was done.</returns>
    ValueTask<ExpiringEntry?> WriteAsync(ExpiringEntry? current, ExpiringRecord next, CancellationToken cancellationToken) =>
        current is null ? CreateAsync(next, cancellationToken) : ReplaceAsync(current, next, cancellationToken);

    /// <summary>Removes a record if nobody has changed it since it was read or written.</summary>
    /// <param name="current">What this store gave.</param>
    /// <returns>Whether this call did it: of several callers one is told so.</returns>
    ValueTask<bool> RemoveAsync(ExpiringEntry current, CancellationToken cancellationToken);
}
