namespace Kinow.ClientApi.Payments.Stripe.Objects;

internal sealed record StripeRefund(string Id, string? Status, long Amount, string? Currency, string? FailureReason);
