using System.Security.Cryptography;
using System.Text;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Commands;

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
            Id = IdOf(payment),
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

    // A UUID of version 7 with the time of the event; what is random otherwise follows from the event's own id.
    private static Guid IdOf(PaymentEvent payment)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(payment.Date).TryWriteBytes(bytes, bigEndian: true, out _);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{payment.Gateway}\n{payment.EventId}"), hash);
        hash[6..16].CopyTo(bytes[6..]);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }
}
