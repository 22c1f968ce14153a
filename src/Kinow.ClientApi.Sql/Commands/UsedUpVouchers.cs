using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.Sql.Commands;

/// <summary>
/// Whether a voucher of an order was used as often as it may be by others. Carts hold one while they are paid, but a page can be paid later
/// than that, and a cart that was changed and ordered again can be paid twice.
/// </summary>
internal static class UsedUpVouchers
{
    // The shared locks keep others from using it meanwhile, and see what was used since the transaction began. Of two that have both
    // counted, one is undone and counts again.
    private const string Query = """
        SELECT COUNT(*) FROM order_voucher given JOIN voucher ON voucher.id = given.voucher_id
        WHERE given.order_id = @OrderId
          AND (voucher.quantity <= (
              SELECT COUNT(*) FROM voucher_use used WHERE used.voucher_id = voucher.id AND used.order_id <> @OrderId FOR SHARE)
            OR voucher.quantity_per_user <= (
              SELECT COUNT(*) FROM voucher_use used
              WHERE used.customer_id = @AccountId AND used.voucher_id = voucher.id AND used.order_id <> @OrderId FOR SHARE))
        """;

    internal static async Task<bool> AreInAsync(SqlSession session, Guid account, Order order, CancellationToken cancellationToken) =>
        !order.Content.Vouchers.IsEmpty
        && await session.FirstAsync<long>(
            Query, new() { ["OrderId"] = order.Id, ["AccountId"] = account }, cancellationToken) > 0;
}
