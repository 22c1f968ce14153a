using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Receipts.Google;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoogleKeyFile))]
[JsonSerializable(typeof(GoogleNotification))]
[JsonSerializable(typeof(GoogleOrder))]
[JsonSerializable(typeof(GoogleProductPurchase))]
[JsonSerializable(typeof(GoogleProductTokens))]
[JsonSerializable(typeof(GooglePurchaseData))]
[JsonSerializable(typeof(GooglePush))]
[JsonSerializable(typeof(GoogleSubscriptionPurchase))]
[JsonSerializable(typeof(GoogleToken))]
internal sealed partial class GoogleJson : JsonSerializerContext;
