using System.Collections.Immutable;
using System.Text.Json;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Identities;

namespace Kinow.ClientApi.Identities;

/// <summary>
/// Reads a JSON object with a member for each method that the platform offers. <c>google</c> and <c>apple</c>: <c>clients</c>, an object
/// with the identifier that the service gave each of the platform's applications, by a name of the platform's choice. <c>facebook</c>:
/// <c>appId</c> and <c>appSecret</c>. <c>servers</c>: <see cref="SignInTokenKeys"/>. Where a stand-in answers for the service,
/// <c>issuer</c> and <c>keys</c>, or <c>graph</c> for Facebook, say its addresses.
/// </summary>
internal static class IdentitySettingsReader
{
    private const int MaxLength = 64 * 1024;
    private const int MaxClients = 20;

    private static readonly IdTokenIssuer Google = new(
        IdentityMethod.Google,
        ["https://accounts.google.com", "accounts.google.com"],
        new("https://www.googleapis.com/oauth2/v3/certs"),
        []);

    private static readonly IdTokenIssuer Apple = new(
        IdentityMethod.Apple, ["https://appleid.apple.com"], new("https://appleid.apple.com/auth/keys"), []);

    private static readonly Uri Graph = new("https://graph.facebook.com/v23.0/");

    /// <exception cref="FormatException">It cannot be read. The message holds no secret.</exception>
    public static IdentitySettings Read(string text)
    {
        if (text.Length > MaxLength) throw new FormatException("The configuration of identities is too long.");
        try
        {
            using var document = JsonDocument.Parse(text, new() { AllowDuplicateProperties = false });
            return document.RootElement.EnumerateObject().Aggregate(new IdentitySettings(), Add);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new FormatException("The configuration of identities is no JSON object, or a member of it has a value of another type.");
        }
    }

    private static IdentitySettings Add(IdentitySettings settings, JsonProperty member) => member.Name switch
    {
        "google" => settings with { Issuers = settings.Issuers.Add(ReadIssuer("google", Google, member.Value)) },
        "apple" => settings with { Issuers = settings.Issuers.Add(ReadIssuer("apple", Apple, member.Value)) },
        "facebook" => settings with { Facebook = ReadFacebook(member.Value) },
        "servers" => settings with { Servers = SignInTokenKeys.Read(member.Value) },
        _ => throw new FormatException("The configuration of identities has the members google, apple, facebook and servers, no other."),
    };

    private static IdTokenIssuer ReadIssuer(string name, IdTokenIssuer known, JsonElement json)
    {
        Allow(name, json, "clients", "issuer", "keys");
        var clients = ReadClients(name, json);
        return known with
        {
            Clients = clients,
            Issuers = json.TryGetProperty("issuer", out var issuer) ? [ReadText($"{name}.issuer", issuer)] : known.Issuers,
            Keys = json.TryGetProperty("keys", out var keys) ? ReadAddress($"{name}.keys", keys) : known.Keys,
        };
    }

    private static ImmutableArray<IdentityProviderClient> ReadClients(string name, JsonElement json)
    {
        ImmutableArray<IdentityProviderClient> clients = json.TryGetProperty("clients", out var given)
            ? [.. given.EnumerateObject().Select(client => new IdentityProviderClient(client.Name, IdOf(client)))]
            : [];
        return clients.Length is > 0 and <= MaxClients
            ? clients
            : throw new FormatException($"{name}.clients of the identities must name 1 to {MaxClients} applications.");

        string IdOf(JsonProperty client) => ReadText($"{name}.clients", client.Value);
    }

    private static FacebookApplication ReadFacebook(JsonElement json)
    {
        Allow("facebook", json, "appId", "appSecret", "graph");
        if (!json.TryGetProperty("appId", out var id) || !json.TryGetProperty("appSecret", out var secret))
            throw new FormatException("facebook of the identities needs appId and appSecret.");
        var graph = json.TryGetProperty("graph", out var address) ? ReadAddress("facebook.graph", address) : Graph;
        return graph.AbsolutePath.EndsWith('/')
            ? new(ReadText("facebook.appId", id), ReadText("facebook.appSecret", secret), graph)
            : throw new FormatException("facebook.graph of the identities must end with a slash.");
    }

    private static void Allow(string name, JsonElement json, params ReadOnlySpan<string> members)
    {
        foreach (var member in json.EnumerateObject())
        {
            if (!members.Contains(member.Name)) throw new FormatException($"{name} of the identities has a member that is not known.");
        }
    }

    private static string ReadText(string name, JsonElement value) =>
        value.GetString() is { Length: > 0 and <= IdentityKey.MaxLength } text && text.All(static c => c is > ' ' and < '\x7f')
            ? text
            : throw new FormatException($"{name} of the identities must be 1 to {IdentityKey.MaxLength} visible ASCII characters.");

    // Whoever answers there says who somebody is. On this machine alone nobody can listen in.
    private static Uri ReadAddress(string name, JsonElement value) =>
        Uri.TryCreate(value.GetString(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        && address.UserInfo.Length == 0
            ? address
            : throw new FormatException($"{name} of the identities must be an address that begins with https://.");
}
