namespace Kinow.ClientApi.Core.Billing;

/// <summary>What an invoice or a credit note contains of one rate.</summary>
/// <param name="Rate">Rate of the tax in percent.</param>
/// <param name="Total">What is charged or given back at this rate, tax included.</param>
/// <param name="Tax">The tax that <paramref name="Total"/> contains.</param>
public sealed record InvoiceTax(decimal Rate, decimal Total, decimal Tax)
{
    /// <summary>What is charged or given back at this rate, less the tax.</summary>
    public decimal TotalWithoutTax => Total - Tax;
}
