namespace Kinow.ClientApi.Contract;

/// <summary>What an order contains of one tax, as the contract shows it.</summary>
/// <param name="Percent">The rate.</param>
/// <param name="Tax">The tax.</param>
internal sealed record OrderTaxView(decimal Percent, decimal Tax, OrderPrices Prices)
{
    public double Rate => (double)Percent;

    public double Amount => (double)Tax;

    public string AmountFormat => Prices.Format(Tax);
}
