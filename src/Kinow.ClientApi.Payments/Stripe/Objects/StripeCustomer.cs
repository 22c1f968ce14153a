namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>Whom payment methods are kept for.</summary>
internal sealed record StripeCustomer(string Id);
