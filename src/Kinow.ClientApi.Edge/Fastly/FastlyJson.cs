using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Edge.Fastly;

[JsonSerializable(typeof(FastlyPurge))]
internal sealed partial class FastlyJson : JsonSerializerContext;
