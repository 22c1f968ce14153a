using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Search.Changes;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ChangeDocument))]
internal sealed partial class ChangeJson : JsonSerializerContext;
