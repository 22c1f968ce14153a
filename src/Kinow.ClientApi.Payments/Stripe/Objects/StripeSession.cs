namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>A Checkout Session: a page of Stripe where one customer pays once.</summary>
internal sealed record StripeSession
{
    public required string Id { get; init; }

    public string? Url { get; init; }

    public string? Status { get; init; }

    public string? PaymentStatus { get; init; }

    public string? PaymentIntent { get; init; }

    public string? SetupIntent { get; init; }

    public long? AmountTotal { get; init; }

    public string? Currency { get; init; }

    public Dictionary<string, string>? Metadata { get; init; }
}
