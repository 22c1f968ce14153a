using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Contract;

/// <summary>What an invoice or a credit note contains of one rate, as the contract shows it.</summary>
internal sealed record InvoiceTaxView(InvoiceTax Part, OrderPrices Prices)
{
    public double Rate => (double)Part.Rate;

    public double Total => (double)Part.Total;

    public string TotalFormat => Prices.Format(Part.Total);

    public double TotalWithoutTax => (double)Part.TotalWithoutTax;

    public string TotalWithoutTaxFormat => Prices.Format(Part.TotalWithoutTax);

    public double Tax => (double)Part.Tax;

    public string TaxFormat => Prices.Format(Part.Tax);
}
