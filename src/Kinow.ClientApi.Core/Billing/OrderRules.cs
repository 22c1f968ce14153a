using System.Collections.Immutable;

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

    /// <summary>A payment that was left open for so long that it was closed.</summary>
    public const string LeftOpen = "left_open";

    /// <summary>Somebody has asked their bank to take the payment back.</summary>
    public const string Disputed = "disputed";

    /// <summary>The bank has left the payment.</summary>
    public const string DisputeWon = "dispute_won";

    /// <summary>The bank has taken the payment back.</summary>
    public const string DisputeLost = "dispute_lost";

    /// <summary>A new order. One of which nothing is left to pay, neither now nor later, is paid at once.</summary>
    /// <param name="obstacle">Why such a one cannot be paid; null when it can.</param>
    public static Order Place(
        Guid id,
        OrderContent content,
        CheckoutProcess process,
        string? gateway,
        int attempt,
        DateTimeOffset instant,
        string? obstacle = null)
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
        return Start(order, instant, obstacle);
    }

    /// <summary>An order that is placed once more: by a further attempt it waits for a payment again, unless it is paid.</summary>
    /// <param name="obstacle">Why one of which nothing is left to pay cannot be paid; null when it can.</param>
    public static Order PlaceAgain(
        Order order, CheckoutProcess process, string? gateway, int attempt, DateTimeOffset instant, string? obstacle = null)
    {
        ArgumentNullException.ThrowIfNull(order);
        var isOver = order.State is OrderState.Paid or OrderState.Refunded;
        if (isOver || attempt <= order.Attempt || (process == CheckoutProcess.Free && !IsFree(order))) return order;
        return Start(order with { Process = process, Gateway = gateway, Attempt = attempt }, instant, obstacle);
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
    /// Why what was bought cannot be given: <see cref="NotDue"/>, <see cref="PaidAlready"/>, <see cref="VoucherExhausted"/>, or a balance
    /// that was spent; null when it can.
    /// </param>
    public static Order Settle(Order order, PaymentReport report, DateTimeOffset instant, string? obstacle = null)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(report);
        var known = Find(order, report.Gateway, report.PaymentId);
        var told = Join(known ?? Begin(report, report.PaymentId, instant), report, instant);
        var payments = PaymentContinuation.Continue(order.Payments, report, instant);
        if (known is not null && told == known)
            return payments == order.Payments ? order : Restate(order with { Payments = payments }, instant, null);
        if (told.State >= PaymentState.Paid && !(known?.State >= PaymentState.Paid)) told = Assign(order, told, obstacle);
        payments = known is null ? payments.Add(told) : payments.Replace(known, told);
        var changed = order with { Payments = payments };
        return told.Dispute == known?.Dispute ? Restate(changed, instant, report.Reason ?? told.Reason) : Dispute(changed, told, instant);
    }

    /// <summary>A paid order for which no gateway has got anything, taken back.</summary>
    /// <returns>
    /// The order, the same where it was taken back before; null when it is not paid, or a gateway has got something for it.
    /// </returns>
    public static Order? Refund(Order order, DateTimeOffset instant, string? reason)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.State == OrderState.Refunded) return order;
        if (order.State != OrderState.Paid || order.Payments.Any(static payment => payment is { Pays: true, Amount: > 0 })) return null;
        var over = order with
        {
            Payments =
            [
                .. order.Payments.Select(payment =>
                    payment.Pays ? payment with { State = PaymentState.Refunded, DateUpd = instant } : payment),
            ],
        };
        return Restate(over, OrderState.Refunded, instant, reason);
    }

    /// <summary>
    /// The order after its payments were closed at the gateway, so that nothing can come of them any more. What nobody has paid by then has
    /// expired.
    /// </summary>
    /// <param name="attempt">The last attempt that was closed.</param>
    public static Order Close(Order order, int attempt, DateTimeOffset instant)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (attempt <= order.ClosedAttempt) return order;
        return Restate(
            order with { ClosedAttempt = attempt, Payments = [.. order.Payments.Select(payment => Expire(payment, attempt, instant))] },
            instant,
            LeftOpen);
    }

    /// <summary>A payment of an order; null when the order has none of this id.</summary>
    public static Payment? Find(Order order, string gateway, string paymentId)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Payments.FirstOrDefault(payment => payment.Id == paymentId && payment.Gateway == gateway);
    }

    private static Payment Expire(Payment payment, int attempt, DateTimeOffset instant) =>
        payment is { State: PaymentState.Pending, ContinuedAs: null } && payment.Attempt <= attempt
            ? payment with { State = PaymentState.Expired, Reason = LeftOpen, DateUpd = Later(payment.DateUpd, instant) }
            : payment;

    /// <summary>A payment that was not known until a report told of it.</summary>
    internal static Payment Begin(PaymentReport report, string id, DateTimeOffset instant) => new()
    {
        Id = id,
        Gateway = report.Gateway,
        Attempt = report.Attempt,
        Amount = report.Amount,
        Currency = report.Currency,
        DateAdd = instant,
        DateUpd = instant,
    };

    // The greater of the two, member by member: any order and any repetition of reports comes to the same. What has come is an amount that
    // no later report changes; why it pays nothing is told by none of them.
    private static Payment Join(Payment payment, PaymentReport report, DateTimeOffset instant)
    {
        var isNews = report.State > payment.State;
        var hasCome = payment.State >= PaymentState.Paid;
        var refunded = Math.Max(payment.Refunded, report.Refunded);
        var dispute = report.Dispute > payment.Dispute || payment.Dispute is null ? report.Dispute : payment.Dispute;
        if (!isNews && refunded == payment.Refunded && dispute == payment.Dispute) return payment;
        return payment with
        {
            Dispute = dispute,
            State = isNews ? report.State : payment.State,
            Amount = isNews && !hasCome ? report.Amount : payment.Amount,
            Currency = isNews && !hasCome ? report.Currency : payment.Currency,
            Reason = !isNews ? payment.Reason : hasCome ? report.Reason ?? payment.Reason : report.Reason,
            Refunded = refunded,
            DateUpd = Later(payment.DateUpd, instant),
        };
    }

    // A bank that takes the money back ends what was bought with it.
    private static Order Dispute(Order order, Payment payment, DateTimeOffset instant)
    {
        var restated = Restate(order, instant, null);
        if (!payment.Pays) return restated;
        var reason = payment.Dispute switch
        {
            DisputeState.Won => DisputeWon,
            DisputeState.Lost => DisputeLost,
            _ => Disputed,
        };
        return restated with { History = order.History.Add(new(restated.State, instant, reason)) };
    }

    private static Payment Assign(Order order, Payment payment, string? obstacle)
    {
        if (IsFree(order) || order.Payments.Any(static other => other.Pays)) return payment with { Reason = PaidAlready };
        if (obstacle is not null) return payment with { Reason = obstacle };
        return IsExact(order, payment) ? payment with { Pays = true } : payment with { Reason = OtherAmount };
    }

    private static bool IsFree(Order order) => order is { Process: CheckoutProcess.Free, Content.ToPay: 0 };

    private static bool IsExact(Order order, Payment payment) =>
        payment.Amount == order.Content.ToPay && (payment.Amount == 0 || payment.Currency == order.Content.Currency);

    // Nobody tells of what is not paid through a gateway.
    private static Order Start(Order order, DateTimeOffset instant, string? obstacle)
    {
        if (!IsFree(order)) return Restate(order, StateOf(order), instant, null);
        return Restate(order, obstacle is null ? OrderState.Paid : OrderState.Failed, instant, obstacle);
    }

    // What becomes of a free order was decided when it was placed.
    private static Order Restate(Order order, DateTimeOffset instant, string? reason) =>
        Restate(order, IsFree(order) ? order.State : StateOf(order), instant, reason);

    private static Order Restate(Order order, OrderState state, DateTimeOffset instant, string? reason) =>
        order with
        {
            State = state,
            Gifts = GiftsOf(order, state, instant),
            History = state == order.State ? order.History : order.History.Add(new(state, instant, reason)),
            DateUpd = Later(order.DateUpd, instant),
        };

    private static ImmutableArray<Gift> GiftsOf(Order order, OrderState state, DateTimeOffset instant) => state switch
    {
        OrderState.Paid when order.State != OrderState.Paid => OrderGifts.Of(order, instant),
        OrderState.Refunded => [.. order.Gifts.Select(static gift => gift with { State = GiftState.Withdrawn })],
        _ => order.Gifts,
    };

    // Of payments that are not the last attempt's, only one that pays counts. What has come and pays nothing goes back: who still wants it
    // pays by a further attempt.
    private static OrderState StateOf(Order order)
    {
        if (order.Payments.FirstOrDefault(static payment => payment.Pays) is { } paying)
            return IsGone(paying) ? OrderState.Refunded : OrderState.Paid;
        var ended = order.Payments.Where(payment => payment.Attempt >= order.Attempt && (payment.HasEnded || payment.IsInVain))
            .Select(static payment => payment.State).DefaultIfEmpty().Max();
        return ended switch
        {
            PaymentState.Failed or PaymentState.Paid or PaymentState.Refunded => OrderState.Failed,
            PaymentState.Cancelled => OrderState.Cancelled,
            PaymentState.Expired => OrderState.Expired,
            _ => order.ClosedAttempt >= order.Attempt ? OrderState.Expired : OrderState.Pending,
        };
    }

    private static bool IsGone(Payment payment) => payment.State == PaymentState.Refunded || payment.Dispute == DisputeState.Lost;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => other > one ? other : one;
}
