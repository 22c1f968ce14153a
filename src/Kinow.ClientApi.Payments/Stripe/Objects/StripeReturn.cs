using System.Text.Json;

namespace Kinow.ClientApi.Payments.Stripe.Objects;

/// <summary>A refund as lists have it, with the whole charge that it gives back.</summary>
internal sealed record StripeReturn(string Id, JsonElement Charge);
