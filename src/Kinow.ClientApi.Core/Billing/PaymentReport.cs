namespace Kinow.ClientApi.Core.Billing;

/// <summary>Where a payment stands, as its gateway tells it. Reports come late, twice and in any order.</summary>
public sealed record PaymentReport
{
    /// <summary>The gateway.</summary>
    public required string Gateway { get; init; }

    /// <summary>The gateway's id of the payment.</summary>
    public required string PaymentId { get; init; }

    /// <summary>Which attempt to pay the order it is, from 1.</summary>
    public required int Attempt { get; init; }

    /// <summary>Where it stands.</summary>
    public required PaymentState State { get; init; }

    /// <summary>What was paid; what is to be paid while it is not.</summary>
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217 code; empty where nothing is to pay now.</summary>
    public required string Currency { get; init; }

    /// <summary>How much of it was given back.</summary>
    public decimal Refunded { get; init; }

    /// <summary>The id that the payment was begun with, where it has another one by now; null where not.</summary>
    public string? BegunAs { get; init; }

    /// <summary>Where a dispute about it stands; null when nothing is known of one.</summary>
    public DisputeState? Dispute { get; init; }

    /// <summary>The gateway's code of why it failed, or null.</summary>
    public string? Reason { get; init; }
}
