namespace Kinow.ClientApi.Payments.Stripe.Objects;

internal sealed record StripeErrorBody(StripeError? Error);
