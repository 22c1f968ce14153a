using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Accounts;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>Sessions in memory, the last ones that were opened.</summary>
public sealed class EmbeddedSessionStore : ISessionStore
{
    private const int MaxSessions = 100_000;

    private readonly ConcurrentDictionary<Guid, Session> sessions = new();
    private readonly ConcurrentQueue<Guid> opened = new();

    internal EmbeddedSessionStore()
    {
    }

    /// <inheritdoc/>
    public ValueTask CreateAsync(Session session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (!sessions.TryAdd(session.Id, session)) throw new InvalidOperationException("There is a session with this id already.");
        opened.Enqueue(session.Id);
        if (opened.Count > MaxSessions && opened.TryDequeue(out var oldest)) sessions.TryRemove(oldest, out _);
        return default;
    }

    /// <inheritdoc/>
    public ValueTask<Session?> FindAsync(Guid id, CancellationToken cancellationToken) => new(sessions.GetValueOrDefault(id));

    internal IEnumerable<Session> Of(Guid user) => sessions.Values.Where(session => session.UserId == user);

    internal void RemoveOf(Guid user)
    {
        foreach (var (id, session) in sessions)
        {
            if (session.UserId == user) sessions.TryRemove(id, out _);
        }
    }

    // The very record that was read: two sessions that say the same are still two.
    /// <inheritdoc/>
    public ValueTask<bool> ReplaceAsync(Session current, Session next, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(next);
        return new(sessions.TryUpdate(current.Id, next, current));
    }
}
