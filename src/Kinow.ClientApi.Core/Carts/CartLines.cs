using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>What callers say about lines of carts.</summary>
public static class CartLines
{
    /// <summary>The number of the access mode that a caller names.</summary>
    /// <param name="accessMode">Its identifier, or its number within the product; null for the one of an offer or a recharge.</param>
    /// <returns>Null when it names none of the product.</returns>
    public static long? ModeOf(Product product, string? accessMode)
    {
        ArgumentNullException.ThrowIfNull(product);
        if (accessMode is null) return SaleRules.HasOneMode(product.Type) ? 0 : null;
        return AccessModeId.TryParse(accessMode, product.Id, out var id) ? id.Number : null;
    }

    /// <summary>Whether a cart takes one more line. What it excludes goes, so that it takes no room.</summary>
    public static bool HasRoom(Cart? cart, CartLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return cart is null
            || cart.Lines.Any(other => other.IsSame(line))
            || cart.Lines.Count(other => other.IsOffer == line.IsOffer) < Cart.MaxLines;
    }
}
