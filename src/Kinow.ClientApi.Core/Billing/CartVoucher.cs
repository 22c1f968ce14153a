namespace Kinow.ClientApi.Core.Billing;

/// <summary>A voucher that was added to a cart.</summary>
/// <param name="VoucherId">The voucher.</param>
/// <param name="Code">Its code as it was then, <see cref="VoucherCode.Read">read</see>.</param>
/// <param name="DateAdd">When it was added.</param>
public sealed record CartVoucher(long VoucherId, string Code, DateTimeOffset DateAdd)
{
    /// <summary>Vouchers in the order that carts have them in: the first one that was added first, then by id.</summary>
    public static IEnumerable<CartVoucher> InOrder(IEnumerable<CartVoucher> vouchers) =>
        vouchers.OrderBy(static voucher => voucher.DateAdd).ThenBy(static voucher => voucher.VoucherId);
}
