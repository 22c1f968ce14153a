using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Contract;

/// <summary>An invoice or a credit note as the contract shows it.</summary>
/// <param name="Number">What it is called by.</param>
/// <param name="Date">When it was made.</param>
/// <param name="Parts">What it contains of each rate.</param>
internal sealed record InvoiceView(string Number, DateTimeOffset Date, ImmutableArray<InvoiceTax> Parts, OrderPrices Prices)
{
    private readonly decimal total = Parts.Sum(static part => part.Total);
    private readonly decimal tax = Parts.Sum(static part => part.Tax);

    public ImmutableArray<InvoiceTaxView> Taxes { get; } = [.. Parts.Select(part => new InvoiceTaxView(part, Prices))];

    public double Total => (double)total;

    public string TotalFormat => Prices.Format(total);

    public double TotalWithoutTax => (double)(total - tax);

    public string TotalWithoutTaxFormat => Prices.Format(total - tax);

    public double TotalTax => (double)tax;

    public string TotalTaxFormat => Prices.Format(tax);

    /// <summary>The invoice of an order; null when it has none.</summary>
    public static InvoiceView? Of(Order order, OrderPrices prices) => order.Invoice is { } invoice
        ? new(invoice.Number, invoice.Date, InvoiceRules.TaxesOf(order.Content), prices)
        : null;

    /// <summary>A credit note of an order.</summary>
    public static InvoiceView Of(Order order, CreditNote note, OrderPrices prices) =>
        new(note.Number, note.Date, InvoiceRules.TaxesOf(order, note), prices);
}
