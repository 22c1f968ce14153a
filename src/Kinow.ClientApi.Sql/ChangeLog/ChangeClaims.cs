namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>What one claim found due: what may be told now, and what has to wait for its turn.</summary>
internal sealed class ChangeClaims
{
    // A later change of an aggregate that somebody else is telling of is looked at again after this time.
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(50);

    private readonly List<ChangeClaim> claims = [];
    private readonly Dictionary<TimeSpan, List<long>> deferred = [];

    /// <param name="rows">Rows that are locked for this process.</param>
    /// <param name="isHeld">Whether an aggregate, of a kind and with an id, is not told of yet.</param>
    internal ChangeClaims(List<ChangeLogRow> rows, Func<string, string, bool> isHeld)
    {
        foreach (var aggregate in rows.GroupBy(static row => (row.Aggregate, row.AggregateId)))
        {
            if (!isHeld(aggregate.Key.Aggregate, aggregate.Key.AggregateId)) Add([.. aggregate.OrderBy(static row => row.Id)]);
        }
    }

    internal IReadOnlyList<ChangeClaim> Claims => claims;

    /// <summary>Ids of changes whose turn is later, by the time that they wait.</summary>
    internal IReadOnlyDictionary<TimeSpan, List<long>> Deferred => deferred;

    private void Add(List<ChangeLogRow> rows)
    {
        var length = rows[0].Left is { } first ? rows.Count(row => row.Id < first) : rows.Count;
        if (length > 0) claims.Add(new(Notices(rows[..length])));
        if (length == rows.Count) return;

        // What comes before is being told by somebody else, or waits after a failure: the others take their turn after it.
        var left = TimeSpan.FromMicroseconds(rows[length].LeftWait);
        var wait = left > Turn ? left : Turn;
        if (!deferred.TryGetValue(wait, out var ids)) deferred.Add(wait, ids = []);
        ids.AddRange(rows[length..].Select(static row => row.Id));
    }

    // Changes that follow one another with one subject are one notification: the receiver reads the rows again anyway.
    private static List<ChangeNotice> Notices(List<ChangeLogRow> rows)
    {
        var notices = new List<ChangeNotice>();
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[end].Subject == rows[start].Subject) end++;
            notices.Add(Notice(rows[start..end]));
            start = end;
        }

        return notices;
    }

    private static ChangeNotice Notice(List<ChangeLogRow> run) => new()
    {
        EventId = run[^1].EventId,
        Subject = run[0].Subject,
        Aggregate = run[0].Aggregate,
        AggregateId = run[0].AggregateId,
        Ids = [.. run.Select(static row => row.Id)],
        Attempts = run.Max(static row => row.Attempts),
    };
}
