using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>
/// The queue of changes that others have to hear of. Any number of processes may take from it: a change that is being delivered is a locked
/// row, everybody else skips it, and nobody takes a later change of the same aggregate. A process that dies loses its locks, and what it
/// was delivering is delivered again.
/// </summary>
public sealed class ChangeLogStore(SqlDatabase database)
{
    private const int MostHastened = 1000;

    /// <summary>Works on one connection.</summary>
    /// <param name="work">The work, until it fails or is cancelled.</param>
    public Task UseAsync(Func<ChangeLogSession, Task> work, CancellationToken cancellationToken) => database.UseAsync<bool>(
        async session =>
        {
            ArgumentNullException.ThrowIfNull(work);
            await session.ExecuteAsync(ChangeLogSql.ReadCommitted, null, cancellationToken);
            await work(new(session));
            return true;
        },
        cancellationToken);

    /// <summary>Keeps what became of changes that took longer to tell than they could be locked. What was not told is due again.</summary>
    public Task KeepAsync(ChangeClaim claim, CancellationToken cancellationToken) => database.UseAsync<bool>(
        async session =>
        {
            ArgumentNullException.ThrowIfNull(claim);
            var marks = new ChangeMarks();
            var (told, open) = claim.Take();
            marks.Add(told);
            marks.Defer(open, TimeSpan.Zero);
            session.Begin();
            await marks.KeepAsync(session, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Makes changes due that wait after a failure, because what made them fail has passed.</summary>
    public Task HastenAsync(CancellationToken cancellationToken) => database.UseAsync<bool>(
        async session =>
        {
            session.BeginReadCommitted();
            var marks = new ChangeMarks();
            marks.Defer(
                await session.QueryAsync<long>(ChangeLogSql.Waiting, new() { ["limit"] = MostHastened }, cancellationToken), TimeSpan.Zero);
            await marks.KeepAsync(session, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Forgets some of the changes that were delivered long ago.</summary>
    /// <param name="age">How long ago.</param>
    /// <param name="limit">Most rows to take away, so that nobody waits for long.</param>
    /// <returns>The number of rows taken away.</returns>
    public Task<int> CleanAsync(TimeSpan age, int limit, CancellationToken cancellationToken) =>
        database.CleanAsync(ChangeLogSql.Clean, age, limit, cancellationToken);
}
