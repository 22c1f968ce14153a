using System.Data.Common;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads accounts with all that belongs to them: a fixed number of statements, however many accounts.</summary>
internal sealed class UserReader(SqlSession session, CancellationToken cancellationToken)
{
    private const int Extra = 2;

    private static readonly Func<DbDataReader, User> ReadUser = CustomerTable.Map.All.Reading(CustomerTable.ReadUser, Extra);
    private static readonly Func<DbDataReader, Credential> ReadCredential =
        CustomerTable.Map.All.Reading(CustomerTable.ReadCredential, Extra);

    // The first statement of the snapshot: it tells the clock before the snapshot is taken, even where there is no account.
    private static readonly string UserQuery =
        $"SELECT now.version, (SELECT JSON_ARRAYAGG(l.id) FROM change_log l WHERE l.aggregate = {ChangeAggregate.Customer.Name} "
        + "AND l.aggregate_id = CONVERT(BIN_TO_UUID(c.id) USING utf8mb4) AND l.delivered IS NULL) AS changes, "
        + $"{CustomerTable.Map.All.ListOf("c")} FROM (SELECT {SqlSession.Version} AS version) now "
        + $"LEFT JOIN {CustomerTable.Map.Sql} c ON c.id IN @Ids ORDER BY c.id";

    private static readonly AccountRowsReader Rows = new(AccountParts.All);

    // The commands of the last minutes, and of each account the last ones however long ago they were. Then when parts were last set.
    private static readonly string CommandQuery =
        $"SELECT {CommandTable.Map.All.List}, NULL AS parts FROM {CommandTable.Map.Sql} "
        + "WHERE customer_id IN @Ids AND date_add > UTC_TIMESTAMP(6) - INTERVAL 15 MINUTE "
        + $"UNION SELECT {CommandTable.Map.All.ListOf("l")}, NULL FROM customer c JOIN LATERAL ({CommandTable.Map.Query} "
        + $"WHERE customer_id = c.id ORDER BY date_add DESC LIMIT {User.MinApplied}) l WHERE c.id IN @Ids "
        + $"UNION ALL {CommandTable.Changes}";

    /// <summary>Reads them in the transaction that the session begins with the first statement.</summary>
    internal async Task<Versioned<StoredAccount[]>> ReadAsync(IReadOnlyCollection<Guid> ids)
    {
        var batch = new SqlBatch(session, new() { ["Ids"] = ids.Distinct().ToArray() });
        var read = batch.Add(UserQuery, Read);
        var rows = batch.Add(Rows.Query, Rows.Read);
        var commandRows = batch.Add(CommandQuery, CommandTable.ReadAppliedOrChanges);
        await batch.RunAsync(cancellationToken);
        var applied = commandRows.Value.Where(static row => row.Changes.Length == 0)
            .ToLookup(static row => row.Command.Customer, static row => row.Command);
        var changes = commandRows.Value.ToLookup(static row => row.Command.Customer, static row => row.Changes);
        var giveRows = Rows.Giving(rows.Value);
        var users = read.Value.Where(static row => row.Account is not null).Select(static row => row.Account!);
        return new(read.Value[0].Version, [.. users.Select(account => account with { User = Whole(account.User) })]);

        User Whole(User user) => giveRows(user) with
        {
            Applied = [.. applied[user.Id].OrderByDescending(static a => a.DateAdd).Take(User.MaxApplied).Select(static a => a.Id)],
            Changes = User.InOrder(changes[user.Id].SelectMany(static some => some)),
        };
    }

    private static (long Version, StoredAccount? Account) Read(DbDataReader row)
    {
        var version = row.GetInt64(0);
        if (row.IsDBNull(Extra)) return (version, null);
        return (version, new(ReadUser(row), ReadCredential(row), SqlTypes.NumbersOrEmpty.Read(row, 1)));
    }
}
