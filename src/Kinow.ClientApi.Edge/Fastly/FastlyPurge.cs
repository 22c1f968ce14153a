using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Edge.Fastly;

/// <summary>The body of a purge.</summary>
internal sealed record FastlyPurge([property: JsonPropertyName("surrogate_keys")] IReadOnlyList<string> SurrogateKeys);
