using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Availability;
using Kinow.ClientApi.Core.Tokens;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Kinow.ClientApi.Identities;

/// <summary>
/// Verifies access tokens of Facebook by its Graph API: <c>debug_token</c> says whether a token is one of the platform's application and
/// whose, <c>me</c> says who that is. Facebook does not say whether an address was verified, so none is taken as such.
/// </summary>
internal sealed class FacebookVerifier(FacebookApplication application, ProviderClient client, ILogger logger)
{
    /// <summary>What identities of Facebook have as issuer.</summary>
    public const string Issuer = "https://www.facebook.com";

    /// <exception cref="StoreUnavailableException">Facebook does not answer, or does not accept the platform's application.</exception>
    public async Task<Proof> VerifyAsync(string token, DateTimeOffset instant, CancellationToken cancellationToken)
    {
        var inspection = await AskAsync("debug_token", cancellationToken, ("input_token", token), ("access_token", Credentials));
        using var inspected = Parse(inspection);
        if (inspection.Status != HttpStatusCode.OK || inspected is null || !inspected.RootElement.TryGetProperty("data", out var data))
        {
            Log.FacebookApplicationRefused(logger);
            throw new StoreUnavailableException("Facebook cannot say whose the access token is.");
        }

        if (!IsGood(data, instant) || TokenPart.Text(data, "user_id") is not { } user)
            return Proof.Refused("The access token is not one that Facebook gave to the platform's application, or it has expired.");
        var answer = await AskAsync(
            "me",
            cancellationToken,
            ("fields", "id,first_name,last_name,email"),
            ("access_token", token),
            ("appsecret_proof", ProofOf(token)));
        using var person = Parse(answer);
        return answer.Status == HttpStatusCode.OK && person is not null ? Read(person.RootElement, user)
            : Proof.Refused("Facebook does not accept the access token any more.");
    }

    // As Facebook's documents write the access token of an application.
    private string Credentials => $"{application.Id}|{application.Secret}";

    private bool IsGood(JsonElement data, DateTimeOffset instant) =>
        data.ValueKind == JsonValueKind.Object
        && data.TryGetProperty("is_valid", out var isValid) && isValid.ValueKind == JsonValueKind.True
        && TokenPart.Text(data, "app_id") == application.Id
        && TokenPart.Text(data, "type") == "USER"

        // 0: it does not expire.
        && TokenPart.Moment(data, "expires_at") is { } expires && (expires == DateTimeOffset.UnixEpoch || expires > instant);

    private static Proof Read(JsonElement person, string user)
    {
        var key = new IdentityKey(Issuer, user);
        if (!IdentityRules.IsValid(key) || TokenPart.Text(person, "id") != user) return Proof.Refused("The access token is of somebody else.");
        _ = EmailAddress.TryParse(TokenPart.Text(person, "email"), out var email);
        return Proof.Of(new(key)
        {
            Email = email,
            Firstname = TokenPart.Text(person, "first_name"),
            Lastname = TokenPart.Text(person, "last_name"),
        });
    }

    private string ProofOf(string token) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(application.Secret), Encoding.UTF8.GetBytes(token)));

    private Task<ProviderAnswer> AskAsync(string path, CancellationToken cancellationToken, params (string Name, string Value)[] query) =>
        client.GetAsync(
            new(application.Graph, $"{path}?{string.Join('&', query.Select(static p => $"{p.Name}={Uri.EscapeDataString(p.Value)}"))}"),
            cancellationToken);

    private static JsonDocument? Parse(ProviderAnswer answer)
    {
        try
        {
            return JsonDocument.Parse(answer.Body) is { RootElement.ValueKind: JsonValueKind.Object } document ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
