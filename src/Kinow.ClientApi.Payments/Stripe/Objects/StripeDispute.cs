using System.Text.Json;

namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>A payment that somebody has their bank take back.</summary>
internal sealed record StripeDispute
{
    public required string Id { get; init; }

    public required string Status { get; init; }

    public string? PaymentIntent { get; init; }

    /// <summary>What is disputed: its id, or all of it where it was asked for.</summary>
    public JsonElement Charge { get; init; }
}
