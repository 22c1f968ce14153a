using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Exporting;

namespace Kinow.ClientApi.Embedded.Accounts;

/// <summary>The viewings of accounts in memory, of each account the last ones.</summary>
public sealed class EmbeddedAccountHistory : IAccountHistory
{
    private readonly Lock gate = new();
    private readonly Dictionary<Guid, Queue<RecordWatchSession>> viewings = [];
    private readonly EmbeddedSessionStore sessions;

    internal EmbeddedAccountHistory(EmbeddedSessionStore sessions) => this.sessions = sessions;

    /// <inheritdoc/>
    public ValueTask<AccountHistory> FindAsync(Guid user, CancellationToken cancellationToken)
    {
        lock (gate)
        {
            var known = viewings.GetValueOrDefault(user, []);
            return new(new AccountHistory(
                [.. sessions.Of(user).OrderByDescending(static session => session.Id).Take(ExportRules.MaxSessions)],
                [.. known.OrderByDescending(static viewing => viewing.Date)],
                known.Count));
        }
    }

    internal void Add(RecordWatchSession viewing)
    {
        lock (gate)
        {
            if (!viewings.TryGetValue(viewing.UserId, out var known)) viewings.Add(viewing.UserId, known = []);
            known.Enqueue(viewing);
            if (known.Count > ExportRules.MaxViewings) known.Dequeue();
        }
    }

    internal void Remove(Guid user)
    {
        lock (gate) viewings.Remove(user);
    }
}
