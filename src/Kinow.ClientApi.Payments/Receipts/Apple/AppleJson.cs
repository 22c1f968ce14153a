using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Receipts.Apple;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(AppleHeader))]
[JsonSerializable(typeof(AppleNotification))]
[JsonSerializable(typeof(AppleNotificationBody))]
[JsonSerializable(typeof(AppleRenewal))]
[JsonSerializable(typeof(AppleTransaction))]
internal sealed partial class AppleJson : JsonSerializerContext;
