namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>A page of a list.</summary>
internal sealed record StripeList<T>(T[]? Data, bool HasMore);
