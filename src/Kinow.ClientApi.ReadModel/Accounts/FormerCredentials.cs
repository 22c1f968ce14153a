using System.Text.Json;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Values;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.ReadModel.Accounts;

/// <summary>Reads from an account's document what it signed in with when that was written.</summary>
internal static class FormerCredentials
{
    /// <summary>The parts of the document that are read.</summary>
    public static IReadOnlyList<string> Source { get; } = ["body.profile.email", "body.identities"];

    /// <summary>The address; null for none.</summary>
    public static EmailAddress? AddressIn(GetResult account) => Read(account, static body =>
        body.TryGetProperty("profile", out var profile)
        && profile.TryGetProperty("email", out var email)
        && EmailAddress.TryParse(email.GetString(), out var address) ? address : (EmailAddress?)null);

    /// <summary>The identities.</summary>
    public static IReadOnlyList<IdentityKey> IdentitiesIn(GetResult account) => Read(account, static body =>
        body.TryGetProperty("identities", out var identities) && identities.ValueKind == JsonValueKind.Array
            ? identities.EnumerateArray().Select(KeyOf).OfType<IdentityKey>().ToArray()
            : null) ?? [];

    private static IdentityKey? KeyOf(JsonElement identity) =>
        identity.TryGetProperty("key", out var key)
        && key.TryGetProperty("issuer", out var issuer) && issuer.GetString() is { } service
        && key.TryGetProperty("subject", out var subject) && subject.GetString() is { } person ? new(service, person) : null;

    private static T? Read<T>(GetResult account, Func<JsonElement, T?> read)
    {
        if (!account.IsFound) return default;
        try
        {
            using var document = JsonDocument.Parse(account.Source);
            return document.RootElement.TryGetProperty("body", out var body) ? read(body) : default;
        }
        catch (Exception unknown) when (unknown is JsonException or InvalidOperationException)
        {
            return default;
        }
    }
}
