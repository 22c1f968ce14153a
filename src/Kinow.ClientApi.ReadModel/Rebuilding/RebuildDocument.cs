using System.Text.Json.Serialization;

namespace Kinow.ClientApi.ReadModel.Rebuilding;

/// <summary>The document around a record.</summary>
internal sealed record RebuildDocument([property: JsonPropertyName("body")] RebuildRecord Body);
