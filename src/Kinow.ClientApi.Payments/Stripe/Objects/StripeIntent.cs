using System.Text.Json;

namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>A PaymentIntent, or a SetupIntent, which has no amount.</summary>
internal sealed record StripeIntent
{
    public required string Id { get; init; }

    public required string Status { get; init; }

    public string? ClientSecret { get; init; }

    public long Amount { get; init; }

    public long AmountReceived { get; init; }

    public string? Currency { get; init; }

    public string? Customer { get; init; }

    public string? PaymentMethod { get; init; }

    public string? SetupFutureUsage { get; init; }

    public string? CancellationReason { get; init; }

    public StripeError? LastPaymentError { get; init; }

    public StripeError? LastSetupError { get; init; }

    public StripeNextAction? NextAction { get; init; }

    public Dictionary<string, string>? Metadata { get; init; }

    /// <summary>The charge that paid it: its id, or all of it where it was asked for.</summary>
    public JsonElement LatestCharge { get; init; }
}
