using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Stripe.Objects;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(StripeCharge))]
[JsonSerializable(typeof(StripeCustomer))]
[JsonSerializable(typeof(StripeFoundCustomers))]
[JsonSerializable(typeof(StripeDispute))]
[JsonSerializable(typeof(StripeErrorBody))]
[JsonSerializable(typeof(StripeEvent))]
[JsonSerializable(typeof(StripeIntent))]
[JsonSerializable(typeof(StripeList<StripeDispute>))]
[JsonSerializable(typeof(StripeList<StripeIntent>))]
[JsonSerializable(typeof(StripeList<StripeReturn>))]
[JsonSerializable(typeof(StripeRefund))]
[JsonSerializable(typeof(StripeSession))]
internal sealed partial class StripeJson : JsonSerializerContext;
