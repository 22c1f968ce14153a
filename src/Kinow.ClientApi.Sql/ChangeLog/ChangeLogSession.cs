using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>The change log on one connection, on which changes are looked for, claimed and marked. Not thread-safe.</summary>
public sealed class ChangeLogSession
{
    /// <summary>Most changes that one claim takes.</summary>
    public const int MostChanges = 200;

    private readonly SqlSession session;

    internal ChangeLogSession(SqlSession session) => this.session = session;

    /// <summary>Looks whether anything is due: one look into an index.</summary>
    public Task<bool> IsDueAsync(CancellationToken cancellationToken) =>
        session.FirstAsync<bool>(ChangeLogSql.IsDue, null, cancellationToken);

    /// <summary>
    /// Has those changes told that have been due for the longest time, aggregate by aggregate, and keeps what came of it. They are locked
    /// meanwhile, each a row that everybody else skips. What is not told within some time is put off instead, so that it holds up nothing
    /// else: its outcome is kept by <see cref="ChangeLogStore.KeepAsync"/>.
    /// </summary>
    /// <param name="isHeld">Whether an aggregate, of a kind and with an id, is not told of yet.</param>
    /// <param name="tell">Begins to tell, and ends when everything was told, or after the time that changes may be locked.</param>
    /// <param name="lease">How long changes are put off that are still being told.</param>
    /// <param name="cancellationToken">Stops waiting. Without a result kept, they are told again.</param>
    /// <returns>Whether there may be more that is due.</returns>
    public async Task<bool> DeliverAsync(
        Func<string, string, bool> isHeld,
        Func<IReadOnlyList<ChangeClaim>, Task<IReadOnlyCollection<ChangeClaim>>> tell,
        TimeSpan lease,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(isHeld);
        ArgumentNullException.ThrowIfNull(tell);
        session.Begin();
        var rows = await session.QueryAsync(ChangeLogSql.Claim, new() { ["limit"] = MostChanges }, ChangeLogRow.Read, cancellationToken);
        var claims = new ChangeClaims(rows, isHeld);
        var unfinished = claims.Claims.Count == 0 ? [] : await tell(claims.Claims);
        var marks = new ChangeMarks();
        foreach (var claim in claims.Claims)
        {
            var (told, open) = claim.Take();
            marks.Add(told);
            if (unfinished.Contains(claim)) marks.Lease(open, lease);
        }

        foreach (var (wait, ids) in claims.Deferred) marks.Defer(ids, wait);
        await marks.KeepAsync(session, cancellationToken);
        return rows.Count == MostChanges && marks.Count > 0;
    }
}
