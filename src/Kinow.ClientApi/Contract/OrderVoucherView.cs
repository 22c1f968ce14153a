using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Contract;

/// <summary>A voucher of an order as the contract shows it.</summary>
internal sealed record OrderVoucherView(OrderVoucher Voucher, OrderPrices Prices)
{
    public string Code => Voucher.Code;

    public double Amount => (double)Voucher.Amount;

    public string AmountFormat => Prices.Format(Voucher.Amount);
}
