using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Billing;

/// <summary>One way to get one product.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Mode">Number of its access mode; 0 for an offer.</param>
/// <param name="Type">A title, a bundle, a subscription offer or a recharge.</param>
/// <param name="DateAdd">When it was put in the cart.</param>
public sealed record CartLine(long ProductId, long Mode, ProductType Type, DateTimeOffset DateAdd)
{
    /// <summary>The access mode.</summary>
    public AccessModeId AccessMode => new(ProductId, Mode);

    /// <summary>For whom it is, and when, as a gift; null for what the buyer is to have.</summary>
    public GiftWish? Gift { get; init; }

    /// <summary>Whether another line is the same way to get the same thing: each gift is a line of its own.</summary>
    public bool IsSame(CartLine other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return AccessMode == other.AccessMode && Gift?.Id == other.Gift?.Id;
    }

    /// <summary>Whether it is a subscription offer: it excludes everything else.</summary>
    public bool IsOffer => Type == ProductType.Svod;

    /// <summary>Whether it is a recharge of the prepayment balance.</summary>
    public bool IsRecharge => Type == ProductType.PrepaymentRecharge;

    /// <summary>Lines in the order that carts have them in: the first one that was added first, then by product and mode.</summary>
    public static IEnumerable<CartLine> InOrder(IEnumerable<CartLine> lines) =>
        lines.OrderBy(static line => line.DateAdd).ThenBy(static line => line.ProductId).ThenBy(static line => line.Mode)
            .ThenBy(static line => line.Gift?.Id);
}
