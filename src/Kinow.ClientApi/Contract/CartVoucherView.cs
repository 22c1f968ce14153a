using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>A voucher of a cart.</summary>
internal sealed class CartVoucherView(VoucherAmount voucher, AmountFormat format)
{
    public string Code => voucher.Added.Code;

    public LocalizedText Name => voucher.Voucher?.Name ?? LocalizedText.Missing;

    public double Amount => (double)voucher.Amount;

    public string AmountFormat => format.Write(voucher.Amount);

    public VoucherRefusal? Refusal => voucher.Refusal;
}
