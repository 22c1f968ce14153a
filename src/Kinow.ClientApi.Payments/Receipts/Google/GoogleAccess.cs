using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Availability;

namespace Kinow.ClientApi.Payments.Receipts.Google;

/// <summary>
/// Access tokens of a service account: asked for with a JSON Web Token that it signs, and used until shortly before they end.
/// </summary>
internal sealed class GoogleAccess(HttpClient http, GoogleServiceAccount account, TimeProvider time)
{
    private const string Scope = "https://www.googleapis.com/auth/androidpublisher";
    private const string Grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private volatile Known? known;

    /// <exception cref="StoreUnavailableException">Google gives none.</exception>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        if (known is { } current && time.GetUtcNow() < current.Expires) return current.Token;
        using var form = new FormUrlEncodedContent([new("grant_type", Grant), new("assertion", Assertion())]);
        using var response = await http.PostAsync(account.Tokens, form, cancellationToken);
        if (!response.IsSuccessStatusCode)
            throw new StoreUnavailableException($"Google gives the service account no access: {(int)response.StatusCode}.");
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (JsonSerializer.Deserialize(body, GoogleJson.Default.GoogleToken) is not { AccessToken: { Length: > 0 } token } told)
            throw new StoreUnavailableException("Google gives the service account no token.");
        known = new(token, time.GetUtcNow() + TimeSpan.FromSeconds(told.ExpiresIn) - Margin);
        return token;
    }

    /// <summary>Forgets a token that was not accepted.</summary>
    public void Forget() => known = null;

    private string Assertion()
    {
        var now = time.GetUtcNow();
        using var claims = new MemoryStream();
        using (var writer = new Utf8JsonWriter(claims))
        {
            writer.WriteStartObject();
            writer.WriteString("iss", account.Email);
            writer.WriteString("scope", Scope);
            writer.WriteString("aud", account.Tokens.OriginalString);
            writer.WriteNumber("iat", now.ToUnixTimeSeconds());
            writer.WriteNumber("exp", (now + Lifetime).ToUnixTimeSeconds());
            writer.WriteEndObject();
        }

        var head = Base64Url.EncodeToString("""{"alg":"RS256","typ":"JWT"}"""u8);
        var signed = head + "." + Base64Url.EncodeToString(claims.ToArray());
        var signature = account.Key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return signed + "." + Base64Url.EncodeToString(signature);
    }

    private sealed record Known(string Token, DateTimeOffset Expires);
}
