namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Where accounts are read. An account's own acknowledged commands are always part of what is read.</summary>
public interface IUserStore
{
    /// <summary>Reads an account; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<User?> FindAsync(Guid id, CancellationToken cancellationToken);
}
