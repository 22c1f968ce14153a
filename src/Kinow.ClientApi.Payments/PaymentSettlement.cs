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
            Payment = new()
            {
                Gateway = payment.Gateway,
                PaymentId = payment.PaymentId,
                Attempt = payment.Attempt,
                State = StateOf(payment.Outcome),
                Amount = payment.Amount,
                Currency = payment.Currency,
                Refunded = payment.AmountRefunded,
                Reason = payment.Reason,
            },
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
