using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// Takes out of a cart what was sold by an order of it. What was put there while the payment went on stays; a cart with nothing in it is
/// none.
/// </summary>
internal static class OrderedCart
{
    private const string IsOrdered = "EXISTS (SELECT 1 FROM cart WHERE customer_id = @AccountId AND id = @CartId)";

    private static readonly string[] Statements =
    [
        "DELETE FROM cart_line WHERE customer_id = @AccountId AND (product_id, mode) IN "
            + $"(SELECT product_id, product_attribute_id FROM order_line WHERE order_id = @OrderId) AND {IsOrdered}",
        "DELETE FROM cart_voucher WHERE customer_id = @AccountId AND voucher_id IN "
            + $"(SELECT voucher_id FROM order_voucher WHERE order_id = @OrderId) AND {IsOrdered}",
        "DELETE FROM cart WHERE customer_id = @AccountId AND id = @CartId "
            + "AND NOT EXISTS (SELECT 1 FROM cart_line WHERE customer_id = @AccountId) "
            + "AND NOT EXISTS (SELECT 1 FROM cart_voucher WHERE customer_id = @AccountId)",
    ];

    internal static async Task EmptyAsync(SqlSession session, Guid account, Order order, CancellationToken cancellationToken)
    {
        var values = new SqlArguments { ["AccountId"] = account, ["CartId"] = order.Content.CartId, ["OrderId"] = order.Id };
        foreach (var statement in Statements) await session.ExecuteAsync(statement, values, cancellationToken);
    }
}
