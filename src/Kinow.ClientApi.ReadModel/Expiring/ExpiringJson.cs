using System.Text.Json.Serialization;

namespace Kinow.ClientApi.ReadModel.Expiring;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ExpiringDocument))]
internal sealed partial class ExpiringJson : JsonSerializerContext;
