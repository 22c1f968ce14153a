using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Contract;

/// <summary>An order as the contract shows it.</summary>
internal sealed record OrderView(Order Order, PaymentGateway? Gateway, OrderPrices Prices)
{
    public Guid Id => Order.Id;

    public string Reference => Order.Reference;

    public OrderState State => Order.State;

    public DateTimeOffset DateAdd => Order.DateAdd;

    public DateTimeOffset DateUpd => Order.DateUpd;

    public CheckoutProcess Process => Order.Process;

    public string Currency => Order.Currency;

    // What has lists is asked for by its objects, so that these are made once.
    public ImmutableArray<OrderLineView> Lines { get; } = [.. Order.Lines.Select(line => new OrderLineView(line, Prices))];

    public ImmutableArray<OrderVoucherView> Vouchers { get; } =
        [.. Order.Content.Vouchers.Select(voucher => new OrderVoucherView(voucher, Prices))];

    public ImmutableArray<OrderTaxView> Taxes { get; } =
    [
        .. Order.Lines.Where(static line => line.TaxRate > 0).GroupBy(static line => line.TaxRate).OrderBy(static group => group.Key)
            .Select(group => new OrderTaxView(group.Key, group.Sum(static line => line.Tax), Prices)),
    ];

    public double Total => (double)Order.Content.Total;

    public string TotalFormat => Prices.Format(Order.Content.Total);

    public double TotalWithoutTax => (double)Order.Content.TotalWithoutTax;

    public string TotalWithoutTaxFormat => Prices.Format(Order.Content.TotalWithoutTax);

    public double TotalTax => (double)Order.Content.TotalTax;

    public string TotalTaxFormat => Prices.Format(Order.Content.TotalTax);

    public double TotalDiscount => (double)Order.Content.TotalDiscount;

    public string TotalDiscountFormat => Prices.Format(Order.Content.TotalDiscount);

    public double PaidByBalance => (double)Order.Content.PaidByBalance;

    public string PaidByBalanceFormat => Prices.Format(Order.Content.PaidByBalance);

    public double ToPay => (double)Order.Content.ToPay;

    public string ToPayFormat => Prices.Format(Order.Content.ToPay);

    public ImmutableArray<OrderStep> History => Order.History;

    public InvoiceView? Invoice { get; } = InvoiceView.Of(Order, Prices);

    public ImmutableArray<InvoiceView> CreditNotes { get; } =
        [.. Order.CreditNotes.Select(note => InvoiceView.Of(Order, note, Prices))];
}
