using System.Text.Json.Nodes;
using Kinow.ClientApi.TestSupport;
using Kinow.ClientApi.Tests.Support;

namespace Kinow.ClientApi.Tests.Identities;

/// <summary>Stands in for Google, Apple and Facebook on this machine.</summary>
internal sealed class LocalService : IAsyncDisposable
{
    public const string App = "app-1.example.com";
    public const string OtherApp = "app-2.example.com";
    public const string FacebookApp = "1234567890";
    public const string FacebookSecret = "the-secret-of-the-application";

    private readonly FaultServer server;

    public LocalService()
    {
        Keys = [ServiceKey.Rsa("one"), ServiceKey.Curve("two")];
        server = FaultServer.By(async target =>
        {
            if (Gate is { } gate) await gate.Task;
            return Answer?.Invoke(target) ?? FaultServer.Response(200, KeySet(Keys), CacheControl);
        });
    }

    /// <summary>The keys that are published.</summary>
    public List<ServiceKey> Keys { get; }

    /// <summary>The first key.</summary>
    public ServiceKey Key => Keys[0];

    /// <summary>Headers of the set of keys.</summary>
    public string CacheControl { get; set; } = "Cache-Control: public, max-age=3600\r\n";

    /// <summary>An answer in place of the keys, by the target of the request; null for the keys.</summary>
    public Func<string, string?>? Answer { get; set; }

    /// <summary>What answers wait for.</summary>
    public TaskCompletionSource? Gate { get; set; }

    /// <summary>How many requests have come.</summary>
    public int Requests => server.Requests;

    /// <summary>The configuration with this service as every one of them.</summary>
    public string Configuration => new JsonObject
    {
        ["google"] = IssuerOf("https://google.example.com"),
        ["apple"] = IssuerOf("https://apple.example.com"),
        ["facebook"] = new JsonObject
        {
            ["appId"] = FacebookApp,
            ["appSecret"] = FacebookSecret,
            ["graph"] = new Uri(server.Address, "graph/").ToString(),
        },
    }.ToJsonString();

    public static string KeySet(IEnumerable<ServiceKey> keys) =>
        new JsonObject { ["keys"] = new JsonArray([.. keys.Select(static key => key.Jwk)]) }.ToJsonString();

    /// <summary>What Google says of somebody.</summary>
    public static JsonObject Claims(string subject = "person-1", string? email = "ada@example.com", Action<JsonObject>? change = null)
    {
        var claims = new JsonObject
        {
            ["iss"] = "https://google.example.com",
            ["aud"] = App,
            ["sub"] = subject,
            ["iat"] = Api.Now.AddSeconds(-5).ToUnixTimeSeconds(),
            ["exp"] = Api.Now.AddMinutes(30).ToUnixTimeSeconds(),
            ["email"] = email,
            ["email_verified"] = true,
            ["given_name"] = "Ada",
            ["family_name"] = "Byron",
        };
        change?.Invoke(claims);
        return claims;
    }

    public ValueTask DisposeAsync()
    {
        Gate?.TrySetResult();
        return server.DisposeAsync();
    }

    private JsonObject IssuerOf(string issuer) => new()
    {
        ["clients"] = new JsonObject { ["web"] = App, ["ios"] = OtherApp },
        ["issuer"] = issuer,
        ["keys"] = new Uri(server.Address, "keys").ToString(),
    };
}
