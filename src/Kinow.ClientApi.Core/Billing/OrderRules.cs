namespace Kinow.ClientApi.Core.Billing;

/// <summary>
/// How orders change. An order is paid once. What a payment has come to does not depend on the order in which its reports arrive, nor on
/// how often each does; where an order has one payment, neither does the order.
/// </summary>
public static class OrderRules
{
    /// <summary>A payment that the books have no use for, as they cannot give what it is for.</summary>
    public const string NotDue = "not_due";

    /// <summary>A payment of what another one pays: the same order, or another one that was open for the same things.</summary>
    public const string PaidAlready = "paid_already";

    /// <summary>A payment of an order with a voucher that others have used as often as it may be. Only the books can tell.</summary>
    public const string VoucherExhausted = "voucher_exhausted";

    /// <summary>A payment of another amount than the order's, or of another currency.</summary>
    public const string OtherAmount = "other_amount";

    /// <summary>A new order. One that costs nothing, neither now nor later, is paid at once.</summary>
    public static Order Place(
        Guid id, OrderContent content, CheckoutProcess process, string? gateway, int attempt, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(content);
        var order = new Order
        {
            Id = id,
            Content = content,
            Process = process,
            Gateway = gateway,
            Attempt = attempt,
            DateAdd = instant,
            DateUpd = instant,
            History = [new(OrderState.Pending, instant)],
        };
        return Restate(order, instant, null);
    }

    /// <summary>An order that is placed once more: by a further attempt it waits for a payment again, unless it is paid.</summary>
    public static Order PlaceAgain(Order order, CheckoutProcess process, string? gateway, int attempt, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(order);
        var isOver = order.State is OrderState.Paid or OrderState.Refunded;
        if (isOver || attempt <= order.Attempt || process == CheckoutProcess.Free) return order;
        return Restate(order with { Process = process, Gateway = gateway, Attempt = attempt }, instant, null);
    }

    /// <summary>
    /// The attempt by which an order is paid next: the running one, or one more when that has ended, or was by other means.
    /// </summary>
    /// <param name="order">The order as it is known; null when it is new.</param>
    public static int NextAttempt(Order? order, CheckoutProcess process, string? gateway)
    {
        if (order is null) return 1;
        var isSame = order.Process == process && order.Gateway == gateway;
        return isSame && order.State is OrderState.Pending or OrderState.Paid or OrderState.Refunded ? order.Attempt : order.Attempt + 1;
    }

    /// <summary>The order after a report of a payment.</summary>
    /// <param name="obstacle">
    /// Why what was bought cannot be given: <see cref="NotDue"/>, <see cref="PaidAlready"/> or <see cref="VoucherExhausted"/>; null when it
    /// can.
    /// </param>
    public static Order Settle(Order order, PaymentReport report, DateTimeOffset instant, string? obstacle = null)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(report);
        var known = order.Payments.FirstOrDefault(payment => payment.Id == report.PaymentId && payment.Gateway == report.Gateway);
        var told = Join(known ?? Begin(report, instant), report, instant);
        if (known is not null && told == known) return order;
        if (told.State >= PaymentState.Paid && !(known?.State >= PaymentState.Paid)) told = Assign(order, told, obstacle);
        var payments = known is null ? order.Payments.Add(told) : order.Payments.Replace(known, told);
        return Restate(order with { Payments = payments }, instant, report.Reason);
    }

    private static Payment Begin(PaymentReport report, DateTimeOffset instant) => new()
    {
        Id = report.PaymentId,
        Gateway = report.Gateway,
        Attempt = report.Attempt,
        Amount = report.Amount,
        Currency = report.Currency,
        DateAdd = instant,
        DateUpd = instant,
    };

    // The greater of the two, member by member: any order and any repetition of reports comes to the same. What has come is an amount that
    // no later report changes.
    private static Payment Join(Payment payment, PaymentReport report, DateTimeOffset instant)
    {
        var isNews = report.State > payment.State;
        var hasCome = payment.State >= PaymentState.Paid;
        var refunded = Math.Max(payment.Refunded, report.Refunded);
        if (!isNews && refunded == payment.Refunded) return payment;
        return payment with
        {
            State = isNews ? report.State : payment.State,
            Amount = isNews && !hasCome ? report.Amount : payment.Amount,
            Currency = isNews && !hasCome ? report.Currency : payment.Currency,
            Reason = isNews ? report.Reason : payment.Reason,
            Refunded = refunded,
            DateUpd = instant > payment.DateUpd ? instant : payment.DateUpd,
        };
    }

    private static Payment Assign(Order order, Payment payment, string? obstacle)
    {
        if (IsFree(order) || order.Payments.Any(static other => other.Pays)) return payment with { Reason = PaidAlready };
        if (obstacle is not null) return payment with { Reason = obstacle };
        return IsExact(order, payment) ? payment with { Pays = true } : payment with { Reason = OtherAmount };
    }

    private static bool IsFree(Order order) => order is { Process: CheckoutProcess.Free, Content.Total: 0 };

    private static bool IsExact(Order order, Payment payment) =>
        payment.Amount == order.Content.Total && (payment.Amount == 0 || payment.Currency == order.Content.Currency);

    private static Order Restate(Order order, DateTimeOffset instant, string? reason)
    {
        var state = StateOf(order);
        return order with
        {
            State = state,
            History = state == order.State ? order.History : order.History.Add(new(state, instant, reason)),
            DateUpd = instant > order.DateUpd ? instant : order.DateUpd,
        };
    }

    // Of payments that are not the last attempt's, only one that pays counts.
    private static OrderState StateOf(Order order)
    {
        if (IsFree(order)) return OrderState.Paid;
        if (order.Payments.FirstOrDefault(static payment => payment.Pays) is { } paying)
            return paying.State == PaymentState.Refunded ? OrderState.Refunded : OrderState.Paid;
        var ended = order.Payments.Where(payment => payment.Attempt >= order.Attempt && payment.HasEnded)
            .Select(static payment => payment.State).DefaultIfEmpty().Max();
        return ended switch
        {
            PaymentState.Failed => OrderState.Failed,
            PaymentState.Cancelled => OrderState.Cancelled,
            PaymentState.Expired => OrderState.Expired,
            _ => OrderState.Pending,
        };
    }
}
