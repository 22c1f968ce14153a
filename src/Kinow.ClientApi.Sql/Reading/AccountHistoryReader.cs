using System.Data.Common;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Exporting;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads from the rows what no document holds of an account, in one round trip.</summary>
public sealed class AccountHistoryReader(SqlDatabase sql) : IAccountHistory
{
    // Ids of sessions begin with when they were opened.
    private static readonly string Sessions =
        $"{SessionTable.Map.Query} WHERE user_id = @User ORDER BY id DESC LIMIT {ExportRules.MaxSessions}";

    private static readonly string Viewings =
        $"{ViewingTable.Map.Query} WHERE customer_id = @User ORDER BY date DESC LIMIT {ExportRules.MaxViewings}";

    private static readonly string Count = $"SELECT COUNT(*) FROM {ViewingTable.Map.Sql} WHERE customer_id = @User";

    private static readonly Func<DbDataReader, Session> ReadSession = SessionTable.Map.Reading();
    private static readonly Func<DbDataReader, RecordWatchSession> ReadViewing = ViewingTable.Map.Reading();

    /// <inheritdoc/>
    public async ValueTask<AccountHistory> FindAsync(Guid user, CancellationToken cancellationToken) => await sql.UseAsync(
        async session =>
        {
            session.BeginReadOnly();
            var batch = new SqlBatch(session, new() { ["User"] = user });
            var sessions = batch.Add(Sessions, ReadSession);
            var viewings = batch.Add(Viewings, ReadViewing);
            var count = batch.Add(Count, static row => row.GetInt64(0));
            await batch.RunAsync(cancellationToken);
            return new AccountHistory([.. sessions.Value], [.. viewings.Value], count.Value[0]);
        },
        cancellationToken);
}
