using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Contract;

/// <summary>A cart as its owner sees it.</summary>
/// <param name="cart">The cart; null for none.</param>
/// <param name="priced">What it costs.</param>
/// <param name="items">Its lines, in order.</param>
/// <param name="processes">The ways to make an order of it.</param>
/// <param name="prepayment">What the owner's balance would pay of it; null for nothing.</param>
internal sealed class CartView(
    Cart? cart,
    PricedCart priced,
    ImmutableArray<CartItemView> items,
    ImmutableArray<CheckoutProcess> processes,
    CartPrepaymentView? prepayment,
    AmountFormat format)
{
    public Guid? Id => cart?.Id;

    public DateTimeOffset? DateUpd => cart?.DateUpd;

    public Currency Currency => priced.Currency;

    public double TotalPrice => (double)priced.Total;

    public string TotalPriceFormat => format.Write(priced.Total);

    public double TotalPriceWithoutTax => (double)priced.TotalWithoutTax;

    public string TotalPriceWithoutTaxFormat => format.Write(priced.TotalWithoutTax);

    public double TotalTax => (double)priced.TotalTax;

    public string TotalTaxFormat => format.Write(priced.TotalTax);

    public double TotalDiscount => (double)priced.TotalDiscount;

    public string TotalDiscountFormat => format.Write(priced.TotalDiscount);

    public double? TotalTrial => (double?)priced.TotalTrial;

    public string? TotalTrialFormat => format.Write(priced.TotalTrial);

    public ImmutableArray<CartTaxView> Taxes { get; } = [.. priced.Taxes.Select(tax => new CartTaxView(tax, format))];

    public ImmutableArray<CartVoucherView> Vouchers { get; } = [.. priced.Vouchers.Select(voucher => new CartVoucherView(voucher, format))];

    public bool Orderable =>
        !items.IsEmpty && items.All(static item => item.Refusal is null) && priced.Vouchers.All(static voucher => voucher.Refusal is null);

    public ImmutableArray<CheckoutProcess> AvailableCheckoutProcesses => processes;

    public CartPrepaymentView? Prepayment => prepayment;

    internal ImmutableArray<CartItemView> Items => items;
}
