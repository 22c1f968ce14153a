using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;
using Kinow.ClientApi.Sql.Tables;
using Kinow.ClientApi.Sql.Writing;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>The gifts of an order within the transaction that changes it.</summary>
internal sealed class GiftRows(SqlSession session, CancellationToken cancellationToken)
{
    private const string Withdraw = "UPDATE gift SET state = 'withdrawn' WHERE order_id = @OrderId AND state <> 'withdrawn'";

    private const string WithdrawAccesses = """
        UPDATE product_access SET active = FALSE
        WHERE active AND gift_id IN (SELECT gift_id FROM order_line WHERE order_id = @OrderId AND gift_id IS NOT NULL)
        """;

    /// <summary>Writes what a change of an order does to its gifts: they come to be when it is paid, and go when it is refunded.</summary>
    internal async Task SaveAsync(BulkRows rows, Guid account, ImmutableArray<Gift> before, Order after)
    {
        if (after.Gifts.IsEmpty) return;
        if (after.State == OrderState.Refunded)
        {
            var values = new SqlArguments { ["OrderId"] = after.Id };
            await session.ExecuteAsync(Withdraw, values, cancellationToken);
            await session.ExecuteAsync(WithdrawAccesses, values, cancellationToken);
        }
        else if (before.IsEmpty)
        {
            foreach (var row in OrderParts.GiftsOf(account, after)) rows.Add(GiftTable.Map, row);
        }
    }
}
