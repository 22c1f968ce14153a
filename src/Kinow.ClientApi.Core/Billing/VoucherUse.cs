namespace Kinow.ClientApi.Core.Billing;

/// <summary>A voucher that an account has used in an order that it has paid.</summary>
/// <param name="VoucherId">The voucher.</param>
/// <param name="OrderId">The order.</param>
/// <param name="DateAdd">When the order was paid.</param>
public sealed record VoucherUse(long VoucherId, Guid OrderId, DateTimeOffset DateAdd)
{
    /// <summary>Uses in the order that accounts have them in: the last one first, then by voucher and order.</summary>
    public static IEnumerable<VoucherUse> InOrder(IEnumerable<VoucherUse> uses) => uses.OrderByDescending(static use => use.DateAdd)
        .ThenBy(static use => use.VoucherId).ThenBy(static use => use.OrderId);
}
