using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>Sessions that nobody can go on with.</summary>
public sealed class ExpiredSessions(SqlDatabase database)
{
    internal const string Clean =
        "DELETE FROM session WHERE expires < UTC_TIMESTAMP(6) - INTERVAL @seconds SECOND ORDER BY expires LIMIT @limit";

    /// <summary>Forgets some of the sessions that expired long ago.</summary>
    /// <param name="age">How long ago: more than a command about them can be on its way.</param>
    /// <param name="limit">Most rows to take away, so that nobody waits for long.</param>
    /// <returns>The number of rows taken away.</returns>
    public Task<int> CleanAsync(TimeSpan age, int limit, CancellationToken cancellationToken) =>
        database.CleanAsync(Clean, age, limit, cancellationToken);
}
