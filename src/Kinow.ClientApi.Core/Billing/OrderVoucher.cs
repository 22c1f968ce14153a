namespace Kinow.ClientApi.Core.Billing;

/// <summary>A voucher that an order used.</summary>
/// <param name="VoucherId">The voucher.</param>
/// <param name="Code">Its code.</param>
/// <param name="Amount">What it took off, tax included, in the order's currency.</param>
public sealed record OrderVoucher(long VoucherId, string Code, decimal Amount);
