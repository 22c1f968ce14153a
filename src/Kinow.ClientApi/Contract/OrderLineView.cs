using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Contract;

/// <summary>A line of an order as the contract shows it.</summary>
internal sealed record OrderLineView(OrderLine Line, OrderPrices Prices)
{
    private decimal Reduction => Line.Discount + Line.TrialDiscount;

    public string Name => Line.Name;

    public ProductType Type => Line.Type;

    public AccessModeId AccessModeId => new(Line.ProductId, Line.Mode);

    public GiftWish? Gift => Line.Gift;

    public int? Duration => Line.Terms.Duration;

    public bool Trial => Line.Terms.IsTrial;

    public bool AutoRenewal => Line.Terms.RenewalPeriod is not null;

    public double UnitPrice => (double)Line.UnitPrice;

    public string UnitPriceFormat => Prices.Format(Line.UnitPrice);

    public double Discount => (double)Reduction;

    public string DiscountFormat => Prices.Format(Reduction);

    public double Price => (double)Line.Price;

    public string PriceFormat => Prices.Format(Line.Price);

    public double PriceWithoutTax => (double)Line.PriceWithoutTax;

    public string PriceWithoutTaxFormat => Prices.Format(Line.PriceWithoutTax);

    public double Tax => (double)Line.Tax;

    public string TaxFormat => Prices.Format(Line.Tax);

    public double TaxRate => (double)Line.TaxRate;
}
