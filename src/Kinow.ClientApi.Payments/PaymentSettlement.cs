using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Payments;

/// <summary>What gateways tell as commands on the orders that it is about.</summary>
public static class PaymentSettlement
{
    /// <summary>The command of an event. The same event makes the same command, with the same id.</summary>
    public static SettlePayment Of(PaymentEvent payment)
    {
        ArgumentNullException.ThrowIfNull(payment);
        return new()
        {
            Id = DerivedId.Of($"{payment.Gateway}\n{payment.EventId}", payment.Date),
            UserId = payment.UserId,
            Instant = Command.Moment(payment.Date),
            OrderId = payment.OrderId,
            RenewalToken = payment.RenewalToken,
            Payment = ReportOf(payment.Gateway, payment),
        };
    }

    /// <summary>The command of a dispute. The same event makes the same command, with the same id.</summary>
    /// <param name="booked">The order of the payment.</param>
    /// <param name="payment">The payment as the books know it. Only what has been paid is disputed.</param>
    public static SettlePayment Of(PaymentDispute dispute, BookedOrder booked, Payment payment)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        ArgumentNullException.ThrowIfNull(booked);
        ArgumentNullException.ThrowIfNull(payment);
        return new()
        {
            Id = DerivedId.Of($"{dispute.Gateway}\n{dispute.EventId}", dispute.Date),
            UserId = booked.Customer,
            Instant = Command.Moment(dispute.Date),
            OrderId = booked.Order.Id,
            Payment = payment.ToReport() with
            {
                State = payment.State > PaymentState.Paid ? payment.State : PaymentState.Paid,
                Dispute = dispute.State,
            },
        };
    }

    /// <summary>Where a payment stands at its gateway, as orders know it.</summary>
    public static PaymentReport ReportOf(string gateway, PaymentStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return new()
        {
            Gateway = gateway,
            PaymentId = standing.PaymentId,
            BegunAs = standing.BegunAs,
            Attempt = standing.Attempt,
            State = StateOf(standing.Outcome),
            Amount = standing.Amount,
            Currency = standing.Currency,
            Refunded = standing.AmountRefunded,
            Dispute = standing.Dispute,
            Reason = standing.Reason,
        };
    }

    /// <summary>An outcome as orders know it.</summary>
    public static PaymentState StateOf(PaymentOutcome outcome) => outcome switch
    {
        PaymentOutcome.Pending => PaymentState.Pending,
        PaymentOutcome.Paid => PaymentState.Paid,
        PaymentOutcome.Failed => PaymentState.Failed,
        PaymentOutcome.Cancelled => PaymentState.Cancelled,
        PaymentOutcome.Expired => PaymentState.Expired,
        PaymentOutcome.Refunded => PaymentState.Refunded,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
