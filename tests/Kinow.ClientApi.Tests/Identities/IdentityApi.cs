using System.Text.Json;
using System.Text.Json.Nodes;
using Kinow.ClientApi.Requests;
using Kinow.ClientApi.TestSupport;
using Kinow.ClientApi.Tests.Support;
using Kinow.GraphQL.AspNetCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Identities;

/// <summary>The API beside a service that vouches for its callers.</summary>
internal sealed class IdentityApi : IAsyncDisposable
{
    private const string Result = "{ accessToken refreshToken anonymous user { id firstname lastname profile { email } } }";

    public IdentityApi() => Api = new(
        Api.Content,
        new() { Errors = new ClientApiErrorDescriber(NullLogger<LoggingErrorDescriber>.Instance) },
        identities: Service.Configuration,
        time: Time);

    public LocalService Service { get; } = new();

    public FakeTimeProvider Time { get; } = new(Api.Now);

    public Api Api { get; }

    /// <summary>Signs in through Google with a token of these claims.</summary>
    public Task<Answer> SendAsync(JsonObject claims, Caller? caller = null) => SendTokenAsync(Service.Key.Sign(claims), caller: caller);

    public Task<Answer> SendTokenAsync(string token, string? nonce = null, Caller? caller = null) => Api.SendAsync(
        $"mutation($t: String!, $n: String) {{ signin(google: {{ idToken: $t, nonce: $n }}) {Result} }}",
        new { t = token, n = nonce },
        caller ?? new() { At = Time.GetUtcNow() });

    public Task<Answer> SendFacebookAsync(string token = "a token") => Api.SendAsync(
        $"mutation($t: String!) {{ signin(facebook: {{ accessToken: $t }}) {Result} }}", new { t = token });

    public Task<Answer> SendAppleAsync(JsonObject claims, string? firstname = null) => Api.SendAsync(
        $"mutation($t: String!, $f: String) {{ signin(apple: {{ idToken: $t, firstname: $f }}) {Result} }}",
        new { t = Service.Key.Sign(claims), f = firstname });

    /// <summary>Creates an account with a password.</summary>
    public async Task<string> SignUpAsync(string email, string password = "correct horse") => (await Api.DataAsync(
        "mutation($u: SignUpInput!) { signup(user: $u) { user { id } } }",
        new { u = new { firstname = "Ada", lastname = "Byron", email, password } })).Text("signup.user.id")!;

    /// <summary>Answers as Facebook does for a good token of a person.</summary>
    public void BeFacebook(object? data = null, object? person = null) => Service.Answer = target => FaultServer.Response(200, Json(
        target.StartsWith("/graph/debug_token?", StringComparison.Ordinal)
            ? new { data = data ?? DataOf() }
            : person ?? new { id = "77", first_name = "Ada", last_name = "Byron", email = "ada@example.com" }));

    public static object DataOf(
        string app = LocalService.FacebookApp, bool isValid = true, string type = "USER", long? expires = null, string user = "77") => new
        {
            app_id = app,
            type,
            is_valid = isValid,
            expires_at = expires ?? Api.Now.AddHours(1).ToUnixTimeSeconds(),
            user_id = user,
        };

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    private static string Json(object value) => JsonSerializer.Serialize(value);
}
