using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What one voucher takes off a cart.</summary>
/// <param name="Added">The voucher as the cart names it.</param>
/// <param name="Voucher">The voucher; null when it is not there any more.</param>
/// <param name="Amount">What it takes off, in the cart's currency; 0 while it is refused.</param>
/// <param name="Refusal">Why it takes off nothing; null when it holds.</param>
public sealed record VoucherAmount(CartVoucher Added, Voucher? Voucher, decimal Amount, VoucherRefusal? Refusal);
