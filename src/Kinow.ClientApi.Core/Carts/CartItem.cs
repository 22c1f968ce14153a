using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>A line of a cart with what it stands for.</summary>
/// <param name="Line">The line.</param>
/// <param name="Product">The product; null when there is none to see.</param>
/// <param name="Mode">The access mode; null when the product does not sell it, or not any more.</param>
public sealed record CartItem(CartLine Line, Product? Product, AccessMode? Mode)
{
    /// <summary>A line and its product.</summary>
    /// <param name="product">The product; null when there is none to see.</param>
    public static CartItem Of(CartLine line, Product? product)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(line, product, product is null ? null : SaleRules.FindMode(product.Extension, line.Mode));
    }
}
