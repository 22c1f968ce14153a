using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What may be put in a cart, and bought.</summary>
public static class CartRules
{
    /// <summary>Whether a viewer may buy something here and now. As a gift also what the viewer has got.</summary>
    /// <returns>Why not, or null.</returns>
    public static SaleRefusal? Check(CartItem item, ViewerRights rights, in AccessAudience audience)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(rights);
        if (item is not { Product: { Active: true } product, Mode: { } mode }) return SaleRefusal.NotFound;
        var catalog = audience.Catalog;
        if (!audience.CanBuy || !product.Geolocation.Allows(catalog.Country)) return SaleRefusal.Country;
        if (!product.Groups.Allows(catalog.Groups)) return SaleRefusal.Group;
        if (rights.AreTooYoungFor(product)) return SaleRefusal.AgeLimit;
        if (!product.Window.IsPublishedAt(audience.Instant)) return SaleRefusal.Window;
        if (mode.Price is null || !SaleRules.CanBuy(product, catalog)) return SaleRefusal.NotForSale;
        if (item.Line.Gift is not null) return item.Line.IsRecharge ? SaleRefusal.NotForSale : null;
        return AccessSales.IsHeld(product, mode, rights, audience.Instant) ? SaleRefusal.Owned : null;
    }
}
