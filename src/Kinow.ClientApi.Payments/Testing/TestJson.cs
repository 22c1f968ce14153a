using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Testing;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PaymentEvent))]
[JsonSerializable(typeof(TestPayment))]
[JsonSerializable(typeof(TestReturns))]
[JsonSerializable(typeof(TestToken))]
internal sealed partial class TestJson : JsonSerializerContext;
