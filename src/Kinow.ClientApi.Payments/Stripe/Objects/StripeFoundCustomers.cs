namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>What a search has found.</summary>
internal sealed record StripeFoundCustomers(StripeCustomer[]? Data);
