using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What can be bought. Nothing here looks at what a viewer has bought already.</summary>
public static class SaleRules
{
    /// <summary>
    /// Whether an audience can buy a product: it sees it, it is published and orderable, and there is something to pay for.
    /// </summary>
    public static bool CanBuy(Product product, CatalogAudience audience)
    {
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(audience);
        return IsOrderable(product)
            && product.Active
            && product.Geolocation.Allows(audience.Country)
            && product.Groups.Allows(audience.Groups)
            && product.Window.IsPublishedAt(audience.Instant);
    }

    /// <summary>Whether anybody can buy a product at some time: what <see cref="CanBuy"/> asks of the product alone.</summary>
    public static bool IsOrderable(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return product.AvailableForOrder && HasPrice(product.Extension);
    }

    /// <summary>The ways to get a title or a bundle; none for an offer or a recharge, which have one of their own.</summary>
    public static ImmutableArray<TvodAccessMode> ModesOf(ProductExtension extension) => extension switch
    {
        ProductTvod title => title.AccessModes,
        ProductBundle bundle => bundle.AccessModes,
        _ => [],
    };

    /// <summary>The way to get a product that has a number; null when it has none.</summary>
    public static AccessMode? FindMode(ProductExtension extension, long? number) =>
        AllModesOf(extension).FirstOrDefault(mode => mode.Id.Number == number);

    /// <summary>Whether a product of a type is got in one way only, whose number is 0.</summary>
    public static bool HasOneMode(ProductType type) => type is ProductType.Svod or ProductType.PrepaymentRecharge;

    // Asked of each product of a list: it allocates nothing.
    private static bool HasPrice(ProductExtension extension) => extension switch
    {
        ProductSvod offer => offer.AccessModes.Any(static mode => mode.Price is not null),
        ProductPrepaymentRecharge recharge => recharge.AccessModes.Any(static mode => mode.Price is not null),
        _ => ModesOf(extension).Any(static mode => mode.Price is not null),
    };

    private static IEnumerable<AccessMode> AllModesOf(ProductExtension extension) => extension switch
    {
        ProductSvod offer => offer.AccessModes,
        ProductPrepaymentRecharge recharge => recharge.AccessModes,
        _ => ModesOf(extension),
    };
}
