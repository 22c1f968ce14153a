namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>Money that was taken for a PaymentIntent, whose metadata it has.</summary>
internal sealed record StripeCharge
{
    public required string Id { get; init; }

    public string? PaymentIntent { get; init; }

    public long Amount { get; init; }

    public long AmountRefunded { get; init; }

    public bool Refunded { get; init; }

    public string? Currency { get; init; }

    public Dictionary<string, string>? Metadata { get; init; }
}
