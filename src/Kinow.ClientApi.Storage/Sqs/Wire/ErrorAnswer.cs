using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Storage.Sqs.Wire;

internal sealed record ErrorAnswer
{
    [JsonPropertyName("__type")]
    public string? Type { get; init; }

    [JsonPropertyName("Message")]
    public string? Message { get; init; }

    [JsonPropertyName("message")]
    public string? LowerMessage { get; init; }
}
