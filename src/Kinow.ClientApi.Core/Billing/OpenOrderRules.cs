namespace Kinow.ClientApi.Core.Billing;

/// <summary>
/// Which orders may still get money, and when they are compared with their gateways: gateways tell of payments themselves, but messages get
/// lost.
/// </summary>
public static class OpenOrderRules
{
    /// <summary>How long a gateway has to tell by itself.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>After how long an order that nobody pays is closed, counted from its last change.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private static readonly TimeSpan MaxPause = TimeSpan.FromHours(6);

    /// <summary>Whether something is open of an order: it waits for money, or has payments by which more may come than it needs.</summary>
    public static bool IsOpen(Order order)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.Process == CheckoutProcess.Free) return false;
        return order.State is OrderState.Paid or OrderState.Refunded
            ? order.Payments.Any(payment => payment.IsOpen && payment.Attempt > order.ClosedAttempt)
            : order.ClosedAttempt < order.Attempt;
    }

    /// <summary>When an order is compared first after it has changed; null when nothing is open of it.</summary>
    public static DateTimeOffset? FirstCheck(Order order) => IsOpen(order) ? order.DateUpd + Patience : null;

    /// <summary>When an order is compared again: ever more rarely, and then when its time is over.</summary>
    public static DateTimeOffset NextCheck(Order order, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(order);
        var pause = now - order.DateUpd;
        var next = now + (pause < Patience ? Patience : pause > MaxPause ? MaxPause : pause);
        var end = order.DateUpd + Lifetime;
        return now < end && next > end ? end : next;
    }

    /// <summary>
    /// The last attempt by which an order must not be paid any more: the one before the running one; the running one too when the order is
    /// paid, when its account was erased, or when nobody has paid for a day.
    /// </summary>
    public static int LastStaleAttempt(BookedOrder booked, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(booked);
        var order = booked.Order;
        var isOver = order.State is OrderState.Paid or OrderState.Refunded
            || booked.Customer == Guid.Empty
            || now - order.DateUpd >= Lifetime;
        return isOver ? order.Attempt : order.Attempt - 1;
    }
}
