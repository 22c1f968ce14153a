using System.Text.Json;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>A command on its way: what every kind has in common around what each has for itself.</summary>
internal sealed record Envelope(int Version, string Kind, Guid Id, Guid Account, DateTimeOffset Instant, JsonElement Data);
