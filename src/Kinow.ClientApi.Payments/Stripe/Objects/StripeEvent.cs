using System.Text.Json;

namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>What a webhook tells. Its object is that of the instant at which it was made.</summary>
internal sealed record StripeEvent
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    /// <summary>Seconds since 1970.</summary>
    public required long Created { get; init; }

    public required Content Data { get; init; }

    internal sealed record Content(JsonElement Object);
}
