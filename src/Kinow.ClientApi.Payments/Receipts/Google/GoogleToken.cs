using System.Text.Json.Serialization;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>An access token, and for how many seconds it is good.</summary>
internal sealed class GoogleToken
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; init; }
}
