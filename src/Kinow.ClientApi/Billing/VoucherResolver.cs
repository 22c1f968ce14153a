using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Billing;

/// <summary>Answers the amounts of vouchers in the currency and locale of the request.</summary>
internal sealed class VoucherResolver : IVoucherResolver
{
    private readonly PriceTexts texts = new();

    public double? ReductionPercent(Voucher parent, ClientApiRequest context) => (double?)parent.ReductionPercent;

    public double? ReductionAmount(Voucher parent, ClientApiRequest context) => (double?)context.Convert(parent.ReductionAmount);

    public string? ReductionAmountFormat(Voucher parent, ClientApiRequest context) =>
        texts.Format(parent.ReductionAmount, context.Currency, context.Locale);

    public double MinimumAmount(Voucher parent, ClientApiRequest context) => (double)context.Currency.Convert(parent.MinimumAmount);

    public string MinimumAmountFormat(Voucher parent, ClientApiRequest context) =>
        texts.Format(parent.MinimumAmount, context.Currency, context.Locale)!;
}
