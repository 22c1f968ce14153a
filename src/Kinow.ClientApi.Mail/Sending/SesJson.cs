using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Mail.Sending;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(SesEmail))]
internal sealed partial class SesJson : JsonSerializerContext;
