using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>What became of changes, to be kept in as few statements as there are different outcomes.</summary>
internal sealed class ChangeMarks
{
    private const int LongestError = 1000;

    private readonly List<long> delivered = [];
    private readonly Dictionary<NoticeOutcome, List<long>> failed = [];
    private readonly Dictionary<TimeSpan, List<long>> deferred = [];
    private readonly Dictionary<TimeSpan, List<long>> leased = [];

    /// <summary>Number of statements.</summary>
    internal int Count => (delivered.Count > 0 ? 1 : 0) + failed.Count + deferred.Count + leased.Count;

    internal void Add(IEnumerable<(ChangeNotice Notice, NoticeOutcome Outcome)> outcomes)
    {
        foreach (var (notice, outcome) in outcomes)
        {
            if (outcome.Error is null) delivered.AddRange(notice.Ids);
            else Of(failed, outcome).AddRange(notice.Ids);
        }
    }

    internal void Defer(IReadOnlyCollection<long> ids, TimeSpan wait)
    {
        if (ids.Count > 0) Of(deferred, wait).AddRange(ids);
    }

    /// <summary>Puts changes off that are being told, and nothing of which is known before.</summary>
    internal void Lease(IReadOnlyCollection<long> ids, TimeSpan wait)
    {
        if (ids.Count > 0) Of(leased, wait).AddRange(ids);
    }

    /// <summary>Keeps everything, and ends the transaction that may be open.</summary>
    internal async Task KeepAsync(SqlSession session, CancellationToken cancellationToken)
    {
        var statements = Statements().ToArray();
        for (var i = 0; i < statements.Length - 1; i++)
            await session.ExecuteAsync(statements[i].Sql, statements[i].Values, cancellationToken);
        if (statements.Length == 0) await session.CommitAsync(cancellationToken);
        else await session.ExecuteAndCommitAsync(statements[^1].Sql, statements[^1].Values, cancellationToken);
    }

    private IEnumerable<(string Sql, SqlArguments Values)> Statements()
    {
        foreach (var (wait, ids) in deferred)
            yield return (ChangeLogSql.Defer, new() { ["ids"] = ids, ["wait"] = (long)wait.TotalMicroseconds });
        foreach (var (wait, ids) in leased)
            yield return (ChangeLogSql.Lease, new() { ["ids"] = ids, ["wait"] = (long)wait.TotalMicroseconds });
        foreach (var (outcome, ids) in failed)
        {
            var error = outcome.Error![..Math.Min(outcome.Error!.Length, LongestError)];
            yield return (ChangeLogSql.Fail, new() { ["ids"] = ids, ["wait"] = (long)outcome.Wait.TotalMicroseconds, ["error"] = error });
        }

        if (delivered.Count > 0) yield return (ChangeLogSql.Deliver, new() { ["ids"] = delivered });
    }

    private static List<long> Of<TKey>(Dictionary<TKey, List<long>> groups, TKey key)
        where TKey : notnull
    {
        if (!groups.TryGetValue(key, out var ids)) groups.Add(key, ids = []);
        return ids;
    }
}
