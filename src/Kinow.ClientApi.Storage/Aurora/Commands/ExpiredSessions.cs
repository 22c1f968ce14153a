using Kinow.ClientApi.Storage.Aurora.Connections;

namespace Kinow.ClientApi.Storage.Aurora.Commands;

/// <summary>Sessions that nobody can go on with.</summary>
/// <param name="database">The database.</param>
public sealed class ExpiredSessions(SqlDatabase database)
{
    internal const string Clean = "DELETE FROM session WHERE expires < UTC_TIMESTAMP(6) - INTERVAL @seconds SECOND ORDER BY expires LIMIT @limit";

    /// <summary>Forgets some of the sessions that expired long ago.</summary>
    /// <param name="age">How long ago: more than a command about them can be on its way.</param>
    /// <param name="limit">Most rows to take away, so that nobody waits for long.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The number of rows taken away.</returns>
    public Task<int> CleanAsync(TimeSpan age, int limit, CancellationToken cancellationToken) => database.UseAsync(
        session => session.ExecuteAsync(Clean, new { seconds = (long)age.TotalSeconds, limit }, cancellationToken),
        cancellationToken);
}
