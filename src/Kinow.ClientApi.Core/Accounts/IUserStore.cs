using Kinow.ClientApi.Core.Batching;

namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Where accounts are read. An account's own acknowledged commands are always part of what is read.</summary>
public interface IUserStore
{
    /// <summary>Reads an account; null when there is none.</summary>
    ValueTask<User?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Reads an account together with what a request's batch reads, where the store's reads can travel with those.</summary>
    /// <param name="batch">The batch; null to read at once.</param>
    ValueTask<User?> FindAsync(Guid id, ReadBatch? batch, CancellationToken cancellationToken) => FindAsync(id, cancellationToken);
}
