using System.Text.Json.Serialization;

namespace Kinow.ClientApi.ReadModel.Overlay;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(PendingDocument))]
internal sealed partial class OverlayJson : JsonSerializerContext;
