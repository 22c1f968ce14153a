using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Idempotency;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(IdempotencyBody))]
internal sealed partial class IdempotencyJson : JsonSerializerContext;
