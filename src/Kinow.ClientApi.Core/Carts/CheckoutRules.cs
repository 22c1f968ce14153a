using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Core.Carts;

/// <summary>The ways to make an order of a cart.</summary>
public static class CheckoutRules
{
    /// <summary>Whether nothing is left to be paid, now or later.</summary>
    /// <param name="fromBalance">What the buyer's prepayment balance pays.</param>
    public static bool IsFree(PricedCart cart, decimal fromBalance = 0)
    {
        ArgumentNullException.ThrowIfNull(cart);
        return cart is { Lines.IsEmpty: false, NeedsRenewal: false } && cart.TotalDue == fromBalance;
    }

    /// <summary>The processes that a cart can be ordered by, each once, in the order of their declaration.</summary>
    /// <param name="offered">What the gateways take payments by; they are asked only when there is something to pay.</param>
    /// <param name="fromBalance">What the buyer's prepayment balance pays.</param>
    public static ImmutableArray<CheckoutProcess> ProcessesOf(
        PricedCart cart, Func<bool, IEnumerable<CheckoutProcess>> offered, decimal fromBalance = 0)
    {
        ArgumentNullException.ThrowIfNull(cart);
        ArgumentNullException.ThrowIfNull(offered);
        if (cart.Lines.IsEmpty) return [];
        return IsFree(cart, fromBalance)
            ? [CheckoutProcess.Free]
            : [.. offered(cart.NeedsRenewal).Where(static process => process != CheckoutProcess.Free).Distinct().Order()];
    }
}
