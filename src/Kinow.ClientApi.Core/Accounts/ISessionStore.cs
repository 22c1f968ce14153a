namespace Kinow.ClientApi.Core.Accounts;

/// <summary>Where sessions are kept for rotating their tokens.</summary>
public interface ISessionStore
{
    /// <summary>Keeps a new session.</summary>
    ValueTask CreateAsync(Session session, CancellationToken cancellationToken);

    /// <summary>Reads a session; null when there is none.</summary>
    ValueTask<Session?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Replaces a session if nobody has changed it since it was read: of two callers with the same token one wins.</summary>
    /// <returns>False when it was changed in between; then nothing was done.</returns>
    ValueTask<bool> ReplaceAsync(Session current, Session next, CancellationToken cancellationToken);
}
