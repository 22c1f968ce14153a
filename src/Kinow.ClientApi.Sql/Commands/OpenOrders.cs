using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>Keeps which orders may still get money, within the transactions that change them.</summary>
internal static class OpenOrders
{
    private const string Add = """
        INSERT INTO open_order (order_id, date_check) VALUES (@OrderId, @Check) ON DUPLICATE KEY UPDATE date_check = @Check
        """;

    private const string Remove = "DELETE FROM open_order WHERE order_id = @OrderId";

    /// <summary>Says when an order that has changed is looked at, or that it needs no more looking at.</summary>
    internal static async Task KeepAsync(SqlSession session, Order? before, Order after, CancellationToken cancellationToken)
    {
        var values = new SqlArguments { ["OrderId"] = after.Id, ["Check"] = OpenOrderRules.FirstCheck(after) };
        if (OpenOrderRules.IsOpen(after)) await session.ExecuteAsync(Add, values, cancellationToken);
        else if (before is not null) await session.ExecuteAsync(Remove, values, cancellationToken);
    }
}
