using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Contract;

/// <summary>A line of a cart.</summary>
/// <param name="item">The line with its product.</param>
/// <param name="priced">What it costs; null when it has no price any more.</param>
/// <param name="refusal">Why it cannot be bought; null when it can.</param>
internal sealed class CartItemView(CartItem item, PricedLine? priced, SaleRefusal? refusal, AmountFormat format)
{
    public string Id => item.Line.Gift is { } gift ? gift.Id.ToString("D") : item.Line.AccessMode.ToString();

    public GiftWish? Gift => item.Line.Gift;

    public DateTimeOffset DateAdd => item.Line.DateAdd;

    public Product? Product => item.Product;

    public AccessMode? AccessMode => item.Mode;

    public SaleRefusal? Refusal => refusal;

    public double? UnitPrice => (double?)priced?.UnitPrice;

    public string? UnitPriceFormat => format.Write(priced?.UnitPrice);

    public double? Discount => (double?)priced?.Discount;

    public string? DiscountFormat => format.Write(priced?.Discount);

    public double? Price => (double?)priced?.Price;

    public string? PriceFormat => format.Write(priced?.Price);

    public double? PriceWithoutTax => (double?)priced?.PriceWithoutTax;

    public string? PriceWithoutTaxFormat => format.Write(priced?.PriceWithoutTax);

    public double? Tax => (double?)priced?.Tax;

    public string? TaxFormat => format.Write(priced?.Tax);

    public double? TaxRate => (double?)priced?.TaxRate;

    public double? TrialPrice => (double?)Trial;

    public string? TrialPriceFormat => format.Write(Trial);

    public DateTimeOffset? TrialEnd => priced?.TrialEnd;

    private decimal? Trial => priced is { IsTrial: true } ? priced.Due : null;
}
