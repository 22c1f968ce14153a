using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Carts;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Prepayment;

/// <summary>
/// What balances pay. The books decide when an order becomes paid; until then an order that waits for its payment holds what it is going to
/// take, so that others leave it there.
/// </summary>
public static class PrepaymentRules
{
    /// <summary>Why an order is not paid: the balance is less than what it takes.</summary>
    public const string BalanceSpent = "balance_spent";

    /// <summary>
    /// How long an order holds what it is going to take after it was last placed. One that is paid later is paid if the balance is still
    /// there; if not, the gateway's part is given back.
    /// </summary>
    public static TimeSpan HoldLifetime { get; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// What the balance of an account may pay of a cart. Other orders of the same cart hold nothing from it: of them one is paid.
    /// </summary>
    /// <param name="cart">The cart's id; null to count what all orders hold.</param>
    public static decimal AvailableOf(User user, string currency, Guid? cart, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Math.Max(0, PrepaymentLedger.BalanceOf(user, currency) - HeldOf(user, currency, cart, instant));
    }

    /// <summary>
    /// What orders of an account hold of its balance. Of those of one cart one is paid: they hold what the greatest takes.
    /// </summary>
    /// <param name="cart">A cart whose orders are not counted; null to count all.</param>
    public static decimal HeldOf(User user, string currency, Guid? cart, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.Orders
            .Where(order => order.Currency == currency && !(cart is not null && order.Content.CartId == cart) && Holds(order, instant))
            .GroupBy(static order => order.Content.CartId)
            .Sum(static orders => orders.Max(static order => order.Content.PaidByBalance));
    }

    /// <summary>
    /// Whether an order holds what it is going to take: it waits, was placed lately, and no money has come that pays for nothing.
    /// </summary>
    public static bool Holds(Order order, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.State == OrderState.Pending
            && instant - order.DateUpd < HoldLifetime
            && !order.Payments.Any(static payment => payment.State >= PaymentState.Paid);
    }

    /// <summary>
    /// What a balance pays of a cart: all that is to be paid now but recharges, for credit does not buy credit, as far as there is enough.
    /// Nothing of a cart in another currency than the balance's: the books would depend on a rate.
    /// </summary>
    /// <param name="balance">The currency of the balance: the platform's default.</param>
    /// <param name="available">What <see cref="AvailableOf"/> tells.</param>
    public static decimal CoverOf(PricedCart cart, Currency balance, decimal available)
    {
        ArgumentNullException.ThrowIfNull(cart);
        ArgumentNullException.ThrowIfNull(balance);
        if (cart.Currency.IsoCode != balance.IsoCode) return 0;
        var payable = cart.Lines.Where(static line => !line.Line.IsRecharge).Sum(static line => line.Due);
        var whole = (decimal)Math.Pow(10, balance.Decimals);
        return Math.Min(payable, Math.Floor(available * whole) / whole);
    }

    /// <summary>Why an order cannot be paid now, by what its account has; null when it can, or is already.</summary>
    /// <param name="last">The last operation in the currency of the order; null when there is none.</param>
    public static string? ObstacleOf(Order order, PrepaymentOperation? last)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.State is OrderState.Paid or OrderState.Refunded) return null;
        return order.Content.PaidByBalance > (last?.Balance ?? 0) ? BalanceSpent : null;
    }

    /// <summary>The same, by an account.</summary>
    public static string? ObstacleOf(Order order, User user)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(user);
        return ObstacleOf(order, PrepaymentLedger.LastOf(user.PrepaymentOperations, order.Currency));
    }
}
