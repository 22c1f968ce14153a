using System.Text.Json.Serialization;

namespace Kinow.ClientApi.ReadModel.Idempotency;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(IdempotencyDocument))]
internal sealed partial class IdempotencyJson : JsonSerializerContext;
