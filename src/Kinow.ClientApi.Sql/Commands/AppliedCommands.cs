using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The ids of commands that were carried out. They are needed for as long as a message may come again.</summary>
public sealed class AppliedCommands(SqlDatabase database)
{
    internal const string Clean =
        "DELETE FROM command WHERE date_add < UTC_TIMESTAMP(6) - INTERVAL @seconds SECOND ORDER BY date_add LIMIT @limit";

    /// <summary>Forgets some of the commands that were carried out long ago.</summary>
    /// <param name="age">
    /// How long ago: more than a message can spend in the queue and among the dead letters together, 14 days each.
    /// </param>
    /// <param name="limit">Most rows to take away, so that nobody waits for long.</param>
    /// <returns>The number of rows taken away.</returns>
    public Task<int> CleanAsync(TimeSpan age, int limit, CancellationToken cancellationToken) =>
        database.CleanAsync(Clean, age, limit, cancellationToken);
}
