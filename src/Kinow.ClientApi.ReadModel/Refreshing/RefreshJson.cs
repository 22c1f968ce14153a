using System.Text.Json.Serialization;

namespace Kinow.ClientApi.ReadModel.Refreshing;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(RefreshDocument))]
internal sealed partial class RefreshJson : JsonSerializerContext;
