using System.Text.Json.Serialization;

namespace Kinow.Bench.Handwritten;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Answer<Home>))]
[JsonSerializable(typeof(Answer<One>))]
internal sealed partial class AnswerJson : JsonSerializerContext;
