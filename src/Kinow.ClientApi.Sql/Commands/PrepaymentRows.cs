using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// The ledger of an account within the transaction that adds to it. The account's row is locked before: of two that take from one balance,
/// the second sees what the first has left.
/// </summary>
internal sealed class PrepaymentRows(SqlSession session, CancellationToken cancellationToken)
{
    private static readonly string Last = $"{PrepaymentOperationTable.Map.Query} WHERE customer_id = @AccountId AND currency = @Currency "
        + "ORDER BY number DESC LIMIT 1 FOR UPDATE";

    /// <summary>The last operation of an account in a currency; null when there is none.</summary>
    internal async Task<PrepaymentOperation?> LastAsync(Guid account, string currency)
    {
        var values = new SqlArguments { ["AccountId"] = account, ["Currency"] = currency };
        return (await session.FirstAsync(Last, values, PrepaymentOperationTable.Map.Reading(), cancellationToken))?.Operation;
    }

    internal static void Add(BulkRows rows, Guid account, IEnumerable<PrepaymentOperation> operations)
    {
        foreach (var operation in operations) rows.Add(PrepaymentOperationTable.Map, new(account, operation));
    }
}
