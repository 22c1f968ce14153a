using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Payments.Reconciling;

/// <summary>
/// Compares the books with what gateways know, for their messages may never come: settles what they say, and closes what nobody is to pay
/// any more. Doing it twice, or by several at once, does no harm.
/// </summary>
public sealed class PaymentReconciler(IPaymentBooks books, PaymentGateways gateways, ICommandApplier applier, TimeProvider time)
{
    /// <summary>Compares an order with its gateway.</summary>
    /// <param name="isDryRun">Whether nothing is changed, here or there: the figures tell what would be.</param>
    /// <exception cref="StoreUnavailableException">The gateway or the books are out of reach.</exception>
    public async Task<ReconcileFigures> CheckAsync(BookedOrder booked, bool isDryRun, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(booked);
        var (order, now) = (booked.Order, time.GetUtcNow());
        var stale = OpenOrderRules.LastStaleAttempt(booked, now);
        var (settled, areClosed, isFailed) = (0, true, false);
        await foreach (var (payment, gateway) in OpenPaymentsAsync(order, cancellationToken))
        {
            var isStale = payment.Attempt <= stale;
            if (gateway is null)
            {
                (areClosed, isFailed) = (areClosed && !isStale, true);
                continue;
            }

            var standing = isStale && !isDryRun
                ? await gateway.CancelAsync(payment.Id, cancellationToken)
                : await gateway.FindAsync(payment.Id, cancellationToken);
            if (isStale && !isDryRun && !HasEnded(standing)) areClosed = false;

            // What was just cancelled is told by the order's end.
            var isTold = standing is null || (isStale && standing.Outcome is PaymentOutcome.Cancelled or PaymentOutcome.Expired);
            if (!isTold && await SettleAsync(booked, gateway.Name, standing!, isDryRun, cancellationToken)) settled++;
        }

        var closes = areClosed && stale > order.ClosedAttempt;
        if (closes && !isDryRun) await applier.ApplyAsync(CloseOf(booked, stale, now), cancellationToken);
        return new() { Orders = 1, Settled = settled, Closed = closes ? 1 : 0, Failed = isFailed ? 1 : 0 };
    }

    /// <summary>Settles refunds and disputes that nobody told of.</summary>
    /// <param name="since">Those that were begun from then on.</param>
    /// <param name="isDryRun">Whether nothing is changed: the figures tell what would be.</param>
    /// <exception cref="StoreUnavailableException">A gateway or the books are out of reach.</exception>
    public async Task<ReconcileFigures> CheckReturnedAsync(DateTimeOffset since, bool isDryRun, CancellationToken cancellationToken)
    {
        var settled = 0;
        foreach (var gateway in gateways.All)
        {
            await foreach (var standing in gateway.ListReturnedAsync(since, cancellationToken))
            {
                var booked = await books.FindAsync(standing.OrderId, cancellationToken);
                if (booked is not null && await SettleAsync(booked, gateway.Name, standing, isDryRun, cancellationToken)) settled++;
            }
        }

        return new() { Settled = settled };
    }

    // Those that the books know, and where an attempt has none, those that the gateway knows: their id came with an answer that was lost.
    private async IAsyncEnumerable<(Payment Payment, IPaymentGateway? Gateway)> OpenPaymentsAsync(
        Order order, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var own = order.Gateway is { } name ? gateways.Find(name) : null;
        foreach (var payment in order.Payments.Where(payment => payment.IsOpen && payment.Attempt > order.ClosedAttempt))
            yield return (payment, gateways.Find(payment.Gateway));
        var known = order.Payments.Select(static payment => payment.Attempt).ToHashSet();
        var isComplete = Enumerable.Range(order.ClosedAttempt + 1, Math.Max(0, order.Attempt - order.ClosedAttempt)).All(known.Contains);
        if (isComplete || own is null) yield break;
        foreach (var standing in await own.FindOfOrderAsync(order.Id, cancellationToken))
        {
            if (OrderRules.Find(order, own.Name, standing.PaymentId) is null)
                yield return (new() { Id = standing.PaymentId, Gateway = own.Name, Attempt = standing.Attempt }, own);
        }
    }

    private static bool HasEnded(PaymentStanding? standing) =>
        standing is null or { Outcome: not (PaymentOutcome.Pending or PaymentOutcome.Failed) };

    /// <returns>Whether the books did not know it.</returns>
    private async Task<bool> SettleAsync(
        BookedOrder booked, string gateway, PaymentStanding standing, bool isDryRun, CancellationToken cancellationToken)
    {
        var now = Command.Moment(time.GetUtcNow());
        var report = PaymentSettlement.ReportOf(gateway, standing);
        if (ReferenceEquals(OrderRules.Settle(booked.Order, report, now), booked.Order)) return false;
        if (isDryRun) return true;
        var settling = new SettlePayment
        {
            Id = Guid.CreateVersion7(now),
            UserId = booked.Customer,
            Instant = now,
            OrderId = booked.Order.Id,
            RenewalToken = standing.RenewalToken,
            Payment = report,
        };
        await applier.ApplyAsync(settling, cancellationToken);
        return true;
    }

    private static CloseOrder CloseOf(BookedOrder booked, int attempt, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        UserId = booked.Customer,
        Instant = Command.Moment(now),
        OrderId = booked.Order.Id,
        Attempt = attempt,
    };
}
