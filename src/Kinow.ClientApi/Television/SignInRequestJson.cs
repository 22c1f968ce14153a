using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Television;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(SignInRequestBody))]
internal sealed partial class SignInRequestJson : JsonSerializerContext;
