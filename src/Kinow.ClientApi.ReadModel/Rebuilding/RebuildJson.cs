using System.Text.Json.Serialization;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>Records of rebuilds as JSON.</summary>
[JsonSerializable(typeof(RebuildDocument))]
internal sealed partial class RebuildJson : JsonSerializerContext;
