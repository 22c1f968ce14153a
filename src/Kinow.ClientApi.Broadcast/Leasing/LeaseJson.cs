using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Broadcast.Leasing;

[JsonSerializable(typeof(Lease))]
internal sealed partial class LeaseJson : JsonSerializerContext;
