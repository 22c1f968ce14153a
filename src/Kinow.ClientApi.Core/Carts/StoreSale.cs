using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What an app store has sold, as the order of it says it. The price is the store's, the tax is by the platform's rules.</summary>
public sealed record StoreSale
{
    private const int MaxName = 255;

    /// <summary>What it gives.</summary>
    public required Product Product { get; init; }

    /// <summary>Number of the access mode; 0 for an offer.</summary>
    public required long Mode { get; init; }

    /// <summary>
    /// What was paid, tax included, in <see cref="Currency"/>; null where the store does not say: then what the catalogue says.
    /// </summary>
    public decimal? Price { get; init; }

    /// <summary>The currency of <see cref="Price"/>; without a price, the platform's default one.</summary>
    public required Currency Currency { get; init; }

    /// <summary>Where it was bought; null where the store does not say: then it has no tax.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>Whether it is a free or a reduced first period.</summary>
    public bool IsTrial { get; init; }

    /// <summary>The content of its order; null when the product has no such access mode any more.</summary>
    /// <param name="language">What the product's name is written in.</param>
    public OrderContent? ToContent(TaxRates taxes, LanguageChain language)
    {
        ArgumentNullException.ThrowIfNull(taxes);
        var mode = SaleRules.FindMode(Product.Extension, Mode);
        if (mode is null && Product.Extension is not ProductSvod) return null;
        var rule = Country is { } country ? taxes.Find(Product.TaxGroup, country) : null;
        var price = Price ?? Currency.Round(mode?.Price ?? 0);
        var tax = price - TaxMath.WithoutTax(price, rule, Currency);
        var line = new OrderLine
        {
            ProductId = Product.Id,
            Mode = Mode,
            Type = Product.Type,
            Name = CodePoints.Start(Product.Name.Resolve(language) ?? "", MaxName),
            UnitPrice = price,
            Price = price,
            Tax = tax,
            TaxRate = rule?.Rate ?? 0,
            Terms = SaleTerms.Of(Product.Extension, mode, IsTrial),
        };
        return new() { CartId = null, Currency = Currency.IsoCode, Lines = [line], Total = price, TotalTax = tax };
    }
}
