using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Storage.Elasticsearch.Rebuilding;

/// <summary>Records of rebuilds as JSON.</summary>
[JsonSerializable(typeof(RebuildDocument))]
internal sealed partial class RebuildJson : JsonSerializerContext;
