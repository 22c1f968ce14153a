using System.Collections.Immutable;
using Kinow.ClientApi.Core.Billing;

namespace Kinow.ClientApi.Payments.Testing;

/// <summary>A payment of the gateway for tests.</summary>
public sealed record TestPayment
{
    /// <summary>Its id: <c>test_</c>, then what is the same for the same attempt.</summary>
    public required string Id { get; init; }

    /// <summary>What lets the app confirm it.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>The order.</summary>
    public required Guid OrderId { get; init; }

    /// <summary>Who pays it.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Which attempt it is.</summary>
    public required int Attempt { get; init; }

    /// <summary>What is charged.</summary>
    public required decimal Amount { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }

    /// <summary>How it is paid.</summary>
    public required CheckoutProcess Process { get; init; }

    /// <summary>What the customer reads.</summary>
    public required string Description { get; init; }

    /// <summary>Whether the payment method is kept.</summary>
    public required bool Renews { get; init; }

    /// <summary>The way back from the page.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>What pays without the page.</summary>
    public string? PaymentMethod { get; init; }

    /// <summary>What is charged again.</summary>
    public string? ChargedToken { get; init; }

    /// <summary>What has become of it.</summary>
    public PaymentOutcome Outcome { get; init; }

    /// <summary>Whether the customer has to confirm it in a second step, as 3-D Secure has it.</summary>
    public bool NeedsAuthentication { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Reason { get; init; }

    /// <summary>Where a dispute about it stands; null when there was none.</summary>
    public DisputeState? Dispute { get; init; }

    /// <summary>By what it can be charged again.</summary>
    public string? RenewalToken { get; init; }

    /// <summary>How many changes it has seen; each is told by an event.</summary>
    public int Changes { get; init; }

    /// <summary>What was given back, by the key of the refund.</summary>
    public ImmutableSortedDictionary<string, decimal> Refunds { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;
}
