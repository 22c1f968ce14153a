using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Stripe.Objects;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(StripeCharge))]
[JsonSerializable(typeof(StripeCustomer))]
[JsonSerializable(typeof(StripeCustomers))]
[JsonSerializable(typeof(StripeErrorBody))]
[JsonSerializable(typeof(StripeEvent))]
[JsonSerializable(typeof(StripeIntent))]
[JsonSerializable(typeof(StripeRefund))]
[JsonSerializable(typeof(StripeSession))]
internal sealed partial class StripeJson : JsonSerializerContext;
