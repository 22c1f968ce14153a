using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Payments;

/// <summary>Where a payment stands at the gateway.</summary>
public record PaymentStanding
{
    /// <summary>The gateway's id, by which it is refunded. The same in all events of a payment.</summary>
    public required string PaymentId { get; init; }

    /// <summary>
    /// The id that it was begun with (<see cref="CreatedPayment.PaymentId"/>), where that is another one and known; null where not.
    /// </summary>
    public string? BegunAs { get; init; }

    /// <summary>The order that it was begun for.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>Who began it.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Which attempt to pay the order it is, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>What has become of it.</summary>
    public required PaymentOutcome Outcome { get; init; }

    /// <summary>What was paid; what is to be paid while it is not.</summary>
    public required decimal Amount { get; init; }

    /// <summary>How much of it was given back.</summary>
    public decimal AmountRefunded { get; init; }

    /// <summary>ISO 4217 code, three capital letters; empty where nothing is to pay now.</summary>
    public required string Currency { get; init; }

    /// <summary>Where a dispute about it stands; null when nothing is known of one.</summary>
    public DisputeState? Dispute { get; init; }

    /// <summary>The gateway's code of why it failed; null when it has not.</summary>
    public string? Reason { get; init; }

    /// <summary>
    /// By what it can be charged again; null when the payment method is not kept. It may come with a later event of the same payment: of
    /// two that say that it is paid, either may have it.
    /// </summary>
    public string? RenewalToken { get; init; }
}
