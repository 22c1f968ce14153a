using Kinow.ClientApi.Core.Carts;

namespace Kinow.ClientApi.Contract;

/// <summary>What the prices of a cart contain of one tax.</summary>
internal sealed class CartTaxView(TaxAmount tax, AmountFormat format)
{
    public string Name => tax.Rule.Name;

    public double Rate => (double)tax.Rule.Rate;

    public double Amount => (double)tax.Amount;

    public string AmountFormat => format.Write(tax.Amount);

    public double Base => (double)tax.Base;

    public string BaseFormat => format.Write(tax.Base);
}
