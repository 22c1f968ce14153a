using System.Data.Common;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>
/// Makes changes that can be taken back: what stood before and after is in the book with the outcome, in the transaction of the change.
/// </summary>
public sealed class OperatorChanges(SqlDatabase database)
{
    private const string Keep = "UPDATE operator_action SET changes = @Changes WHERE id = @Id";

    private const string Find = """
        SELECT id, command, changes, undone_by, outcome FROM operator_action WHERE id = @Id FOR UPDATE
        """;

    private const string FindLast = """
        SELECT id, command, changes, undone_by, outcome FROM operator_action
        WHERE changes IS NOT NULL AND outcome = 'done' AND undone_by IS NULL AND command <> @Undo
        ORDER BY date_add DESC, id DESC LIMIT 1 FOR UPDATE
        """;

    private const string Undone = "UPDATE operator_action SET undone_by = @By WHERE id = @Id";

    // What took something back and is taken back itself: that stands again, and can be taken back again.
    private const string Standing = "UPDATE operator_action SET undone_by = NULL WHERE undone_by = @Id";

    /// <summary>Makes changes, and ends the action.</summary>
    /// <param name="work">Makes them, and says in some words what was done. It may run several times.</param>
    /// <returns>What it said.</returns>
    /// <exception cref="ChangeRefusedException">The work refuses, or the database.</exception>
    public async Task<string> RunAsync(Guid action, Func<ChangeRecorder, Task<string>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            return await database.WriteAsync(
                async session =>
                {
                    var recorder = new ChangeRecorder(session, cancellationToken);
                    var detail = await work(recorder);
                    if (recorder.Changes.Any()) await KeepAsync(recorder, action, cancellationToken);
                    await OperatorActions.EndAsync(session, action, OperatorOutcome.Done, detail, cancellationToken);
                    return detail;
                },
                cancellationToken);
        }
        catch (DbException refused) when (SqlFaults.Of(refused) is SqlFault.Permanent or SqlFault.Duplicate)
        {
            throw new ChangeRefusedException($"The database refuses it: {refused.Message}");
        }
    }

    /// <summary>Takes an action back, unless what it changed has changed since.</summary>
    /// <param name="undone">The action; null for the last one that can be taken back and was not.</param>
    /// <param name="action">The action that takes it back. It can be taken back itself.</param>
    /// <param name="command">What that is called in the book.</param>
    /// <returns>What was taken back, in some words.</returns>
    /// <exception cref="ChangeRefusedException">It cannot be taken back.</exception>
    public Task<string> UndoAsync(Guid? undone, Guid action, string command, CancellationToken cancellationToken) => RunAsync(
        action,
        async recorder =>
        {
            var entry = await recorder.Session.FirstAsync(
                undone is null ? FindLast : Find, new() { ["Id"] = undone, ["Undo"] = command }, UndoEntry.Read, cancellationToken);
            if (entry is null)
            {
                throw new ChangeRefusedException(undone is null
                    ? "There is nothing to take back."
                    : $"There is no action {undone:D}. `kinow-admin actions list` tells those that there are.");
            }

            if (entry.Refusal is { } refusal) throw new ChangeRefusedException(refusal);
            foreach (var change in Enumerable.Reverse(OperatorChange.Read(entry.Changes!)))
                await RestoreAsync(recorder, change, cancellationToken);
            await recorder.Session.ExecuteAsync(Standing, new() { ["Id"] = entry.Id }, cancellationToken);
            await recorder.Session.ExecuteAsync(Undone, new() { ["Id"] = entry.Id, ["By"] = action }, cancellationToken);
            return $"{entry.Command} {entry.Id:D} was taken back";
        },
        cancellationToken);

    private static async Task RestoreAsync(ChangeRecorder recorder, OperatorChange change, CancellationToken cancellationToken)
    {
        var kind = ReversibleKinds.All.FirstOrDefault(kind => kind.Name == change.Kind)
            ?? throw new ChangeRefusedException($"This version of kinow-admin cannot take back changes of {change.Kind}.");
        var stands = await kind.ReadAsync(recorder.Session, change.Key, cancellationToken);
        if (!OperatorChange.AreSame(stands, change.After))
        {
            throw new ChangeRefusedException(
                $"{change.Kind} {change.Key} has changed since: nothing was taken back. Change it by a command of its own.");
        }

        await recorder.ChangeAsync(
            kind, change.Key, () => kind.WriteAsync(recorder.Session, stands, change.Before, cancellationToken));
    }

    private static Task<int> KeepAsync(ChangeRecorder recorder, Guid action, CancellationToken cancellationToken) =>
        recorder.Session.ExecuteAsync(
            Keep, new() { ["Id"] = action, ["Changes"] = OperatorChange.Write(recorder.Changes) }, cancellationToken);
}
