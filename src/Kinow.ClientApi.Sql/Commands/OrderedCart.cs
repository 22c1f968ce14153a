using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// Takes out of the cart what was sold by an order. What was put there while the payment went on stays, in what is another cart then; one
/// with nothing in it is none.
/// </summary>
internal static class OrderedCart
{
    private static readonly string[] Statements =
    [
        "DELETE FROM cart_line WHERE customer_id = @AccountId AND (product_id, mode, gift_key) IN "
            + "(SELECT product_id, product_attribute_id, COALESCE(gift_id, REPEAT(CHAR(0), 16)) FROM order_line WHERE order_id = @OrderId)",
        "DELETE FROM cart_voucher WHERE customer_id = @AccountId AND voucher_id IN "
            + "(SELECT voucher_id FROM order_voucher WHERE order_id = @OrderId)",
        "UPDATE cart SET id = @OrderId WHERE customer_id = @AccountId",
        "DELETE FROM cart WHERE customer_id = @AccountId "
            + "AND NOT EXISTS (SELECT 1 FROM cart_line WHERE customer_id = @AccountId) "
            + "AND NOT EXISTS (SELECT 1 FROM cart_voucher WHERE customer_id = @AccountId)",
    ];

    internal static async Task EmptyAsync(SqlSession session, Guid account, Order order, CancellationToken cancellationToken)
    {
        if (order.Content.CartId is null) return;
        var values = new SqlArguments { ["AccountId"] = account, ["OrderId"] = order.Id };
        foreach (var statement in Statements) await session.ExecuteAsync(statement, values, cancellationToken);
    }
}
