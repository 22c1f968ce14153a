using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Receipts.Google;

internal sealed class GoogleKeyFile
{
    [JsonPropertyName("client_email")]
    public string? ClientEmail { get; init; }

    [JsonPropertyName("private_key")]
    public string? PrivateKey { get; init; }

    [JsonPropertyName("token_uri")]
    public string? TokenUri { get; init; }
}
