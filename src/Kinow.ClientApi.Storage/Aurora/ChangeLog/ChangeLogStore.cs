using Kinow.ClientApi.Storage.Aurora.Connections;

namespace Kinow.ClientApi.Storage.Aurora.ChangeLog;

/// <summary>
/// The queue of changes that others have to hear of. Any number of processes may take from it: a change that is being delivered is a locked
/// row, everybody else skips it, and nobody takes a later change of the same aggregate. A process that dies loses its locks, and what it was
/// delivering is delivered again.
/// </summary>
/// <param name="database">The database.</param>
public sealed class ChangeLogStore(SqlDatabase database)
{
    private const int LongestRun = 1000;
    private const int LongestError = 1000;
    private const int MostTurns = 32;

    // A later change of an aggregate that is being delivered is looked at again after this time.
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(50);

    /// <summary>Looks again and again whether anything is due, on one connection: each time costs one look into an index.</summary>
    /// <param name="look">Is told what was seen, and returns when it is time for the next look.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task WatchAsync(Func<bool, Task> look, CancellationToken cancellationToken) => database.UseAsync<bool>(
        async session =>
        {
            while (true) await look(await session.FirstAsync<bool>(ChangeLogSql.IsDue, null, cancellationToken));
        },
        cancellationToken);

    /// <summary>Has those changes delivered that have been due for the longest time, and keeps what came of it.</summary>
    /// <param name="deliver">Delivers; the changes are locked meanwhile.</param>
    /// <param name="cancellationToken">Stops waiting. Without a result kept, they are delivered again.</param>
    /// <returns>False when nothing is due that could be taken.</returns>
    public async Task<bool> DeliverNextAsync(Func<ChangeNotice, Task<NoticeOutcome>> deliver, CancellationToken cancellationToken)
    {
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var delivered = await database.UseAsync(session => DeliverNextAsync(session, deliver, cancellationToken), cancellationToken);
            if (delivered is { } known) return known;
        }

        return false;
    }

    /// <summary>Makes changes due that wait after a failure, because what made them fail has passed.</summary>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task HastenAsync(CancellationToken cancellationToken) => database.UseAsync(
        async session =>
        {
            var ids = await session.QueryAsync<long>(ChangeLogSql.Begin + ChangeLogSql.Waiting, new { limit = LongestRun }, cancellationToken);
            return await DeferAsync(session, ids, TimeSpan.Zero, cancellationToken);
        },
        cancellationToken);

    /// <summary>Forgets some of the changes that were delivered long ago.</summary>
    /// <param name="age">How long ago.</param>
    /// <param name="limit">Most rows to take away, so that nobody waits for long.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The number of rows taken away.</returns>
    public Task<int> CleanAsync(TimeSpan age, int limit, CancellationToken cancellationToken) => database.UseAsync(
        session => session.ExecuteAsync(ChangeLogSql.Clean, new { seconds = (long)age.TotalSeconds, limit }, cancellationToken),
        cancellationToken);

    // Null when others have to come first: they were given time.
    private static async Task<bool?> DeliverNextAsync(
        SqlSession session, Func<ChangeNotice, Task<NoticeOutcome>> deliver, CancellationToken cancellationToken)
    {
        const string begin = ChangeLogSql.Begin + ChangeLogSql.Next;
        if (await session.FirstAsync<ChangeLogRow>(begin, null, cancellationToken) is not { } next) return false;

        var (locked, pending) = await LockAsync(session, next, cancellationToken);
        var isFirst = locked.Count > 0 && pending.Count > 0 && locked[0].Id == pending[0];
        if (!isFirst || locked[0].Wait > 0)
        {
            // The first of them is being delivered, or waits after a failure: the others take their turn after it.
            var wait = isFirst ? TimeSpan.FromMicroseconds(locked[0].Wait) : Turn;
            await DeferAsync(session, [.. locked.Where(row => row.Wait < (long)wait.TotalMicroseconds).Select(row => row.Id)], wait, cancellationToken);
            return null;
        }

        var run = Run(locked, pending);
        await KeepAsync(session, run, await deliver(Notice(run)), cancellationToken);
        return true;
    }

    private static async Task<(List<ChangeLogRow> Locked, List<long> Pending)> LockAsync(
        SqlSession session, ChangeLogRow next, CancellationToken cancellationToken)
    {
        var batch = new SqlBatch(session, new { aggregate = next.Aggregate, aggregateId = next.AggregateId, limit = LongestRun });
        var locked = batch.Add<ChangeLogRow>(ChangeLogSql.Lock);
        var pending = batch.Add<long>(ChangeLogSql.Pending);
        await batch.RunAsync(cancellationToken);
        return (locked.Value, pending.Value);
    }

    // Changes that follow one another with one subject are one notification: the receiver reads the rows again anyway.
    private static List<ChangeLogRow> Run(List<ChangeLogRow> locked, List<long> pending)
    {
        var length = 1;
        while (length < Math.Min(locked.Count, pending.Count)
            && locked[length].Id == pending[length]
            && locked[length].Subject == locked[0].Subject)
        {
            length++;
        }

        return locked[..length];
    }

    private static ChangeNotice Notice(List<ChangeLogRow> run) => new()
    {
        EventId = run[^1].EventId.ToString("D"),
        Subject = run[0].Subject,
        Aggregate = run[0].Aggregate,
        AggregateId = run[0].AggregateId,
        Changes = run.Count,
        Attempts = run.Max(row => row.Attempts),
    };

    private static async Task KeepAsync(SqlSession session, List<ChangeLogRow> run, NoticeOutcome outcome, CancellationToken cancellationToken)
    {
        long[] ids = [.. run.Select(row => row.Id)];
        if (outcome.Error is { } error)
        {
            var values = new { ids, wait = (long)outcome.Wait.TotalMicroseconds, error = error[..Math.Min(error.Length, LongestError)] };
            await session.ExecuteAsync(ChangeLogSql.Fail + ChangeLogSql.Commit, values, cancellationToken);
        }
        else
        {
            await session.ExecuteAsync(ChangeLogSql.Deliver + ChangeLogSql.Commit, new { ids }, cancellationToken);
        }
    }

    // Without rows the transaction ends with the connection.
    private static Task<int> DeferAsync(SqlSession session, List<long> ids, TimeSpan wait, CancellationToken cancellationToken) => ids.Count == 0
        ? Task.FromResult(0)
        : session.ExecuteAsync(ChangeLogSql.Defer + ChangeLogSql.Commit, new { ids, wait = (long)wait.TotalMicroseconds }, cancellationToken);
}
