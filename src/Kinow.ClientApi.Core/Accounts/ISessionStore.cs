namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Where sessions are kept for rotating their tokens.</summary>
public interface ISessionStore
{
    /// <summary>Keeps a new session.</summary>
    /// <param name="session">The session.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask CreateAsync(Session session, CancellationToken cancellationToken);

    /// <summary>Reads a session; null when there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Session?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Replaces a session if nobody has changed it since it was read: of two callers with the same token one wins.</summary>
    /// <param name="current">What was read.</param>
    /// <param name="next">What replaces it.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>False when it was changed in between; then nothing was done.</returns>
    ValueTask<bool> ReplaceAsync(Session current, Session next, CancellationToken cancellationToken);
}
