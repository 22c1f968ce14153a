using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kinow.ClientApi.Demo;

namespace Kinow.ClientApi.Local.Tests.Mock;

/// <summary>What apps see in each scenario, and that nobody else sees it.</summary>
public sealed class ScenarioTests(MockServer server) : IClassFixture<MockServer>
{
    private const string GraphQL = "Accept: application/graphql-response+json";
    private const string App = """{ app(platform: WEB, build: "1.0") { status message retryAfter } }""";
    private const string Products = "{ cms { products(perPage: 2) { pagination { total } items { id } } } }";

    [Fact]
    public async Task Without_one_the_catalogue_is_there()
    {
        var data = (await JsonAsync(Products)).GetProperty("data");
        Assert.True(TotalOf(data) > 200);
        Assert.Equal("ACTIVE", await StatusAsync());
    }

    [Fact]
    public async Task An_empty_catalogue_lists_nothing_and_finds_nothing()
    {
        var data = (await JsonAsync(Products, "empty-catalogue")).GetProperty("data");
        Assert.Equal(0, TotalOf(data));
        var one = await JsonAsync("{ cms { product(id: 1) { id } } platform { name } }", "empty-catalogue");
        Assert.Equal(JsonValueKind.Null, one.GetProperty("data").GetProperty("cms").GetProperty("product").ValueKind);
        Assert.Equal("Kinow Demo", one.GetProperty("data").GetProperty("platform").GetProperty("name").GetString());
    }

    [Fact]
    public async Task In_maintenance_apps_are_told_and_everything_else_is_out_of_reach()
    {
        var app = (await JsonAsync(App, "maintenance")).GetProperty("data").GetProperty("app");
        Assert.Equal(("MAINTENANCE", 120), (app.GetProperty("status").GetString(), app.GetProperty("retryAfter").GetInt32()));
        Assert.NotNull(app.GetProperty("message").GetString());
        Assert.Equal(("SERVICE_UNAVAILABLE", 120), await ErrorAsync(Products, "maintenance"));
        Assert.Equal(("SERVICE_UNAVAILABLE", 120), await ErrorAsync("{ platform { name } }", "maintenance"));
        Assert.Equal(("SERVICE_UNAVAILABLE", 120), await ErrorAsync("mutation { signin { accessToken } }", "maintenance"));
        Assert.Equal(
            ("SERVICE_UNAVAILABLE", 120),
                await ErrorAsync("{ user { id } }", "maintenance", $"Authorization: Bearer {await TokenAsync()}"));
    }

    [Theory]
    [InlineData]
    [InlineData("X-App-Build: ios/99.0")]
    public async Task A_blocked_build_is_refused_everything_but_why(params string[] headers)
    {
        using var refused = await server.AskAsync(Products, [GraphQL, "X-Mock-Scenario: blocked-build", .. headers]);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        Assert.Equal(("APP_BLOCKED", null), await ErrorAsync(Products, "blocked-build", headers));
        var app = (await JsonAsync(App, "blocked-build", headers)).GetProperty("data").GetProperty("app");
        Assert.Equal("BLOCKED", app.GetProperty("status").GetString());
        var french = await JsonAsync(Products, "blocked-build", [.. headers, "Accept-Language: fr"]);
        Assert.Contains("Mettez", french.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_session_can_neither_be_used_nor_renewed()
    {
        var session = (await JsonAsync(SignIn)).GetProperty("data").GetProperty("signin");
        var header = $"Authorization: Bearer {session.GetProperty("accessToken").GetString()}";
        using var refused = await server.AskAsync("{ user { id } }", GraphQL, "X-Mock-Scenario: expired-session", header);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(("UNAUTHENTICATED", null), await ErrorAsync("{ user { id } }", "expired-session", header));
        var renewal = $$"""mutation { signin(refreshToken: "{{session.GetProperty("refreshToken").GetString()}}") { accessToken } }""";
        Assert.Equal(("UNAUTHENTICATED", null), await ErrorAsync(renewal, "expired-session"));

        // Signing in again helps, and nothing has become of the session itself.
        Assert.True((await JsonAsync(SignIn, "expired-session")).TryGetProperty("data", out _));
        Assert.False((await JsonAsync("{ user { id } }", null, header)).TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task With_the_engine_down_the_catalogue_alone_is_out_of_reach()
    {
        Assert.Equal(("SERVICE_UNAVAILABLE", 5), await ErrorAsync(Products, "engine-down"));
        Assert.Equal("ACTIVE", await StatusAsync("engine-down"));
        Assert.False((await JsonAsync("{ user { id } }", "engine-down", $"Authorization: Bearer {await TokenAsync()}"))
            .TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData("earthquake")]
    [InlineData("")]
    [InlineData("Maintenance")]
    public async Task An_unknown_one_is_told_which_there_are(string name)
    {
        var error = (await JsonAsync(Products, name)).GetProperty("errors")[0];
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains(
            "empty-catalogue, maintenance, blocked-build, expired-session, payment-declined, engine-down",
            error.GetProperty("message").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_scenario_answers_is_kept_by_no_cache()
    {
        using var usual = await server.GetAsync("/v1/q/Home");
        using var empty = await server.GetAsync("/v1/q/Home", "X-Mock-Scenario: empty-catalogue");
        Assert.Equal("public, max-age=60", usual.Headers.CacheControl?.ToString());
        Assert.Equal(("no-store", null), (empty.Headers.CacheControl?.ToString(), empty.Headers.ETag));
        Assert.Equal(HttpStatusCode.OK, empty.StatusCode);
    }

    [Fact]
    public async Task Pages_of_other_origins_may_choose_one()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v1/graphql");
        request.Headers.Add("Origin", "https://app.example.com");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "x-mock-scenario");
        using var response = await server.Client.SendAsync(request);
        Assert.Contains("X-Mock-Scenario", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Headers")),
            StringComparison.Ordinal);
    }

    private static string SignIn { get; } =
        $$"""mutation { signin(credentials: { email: "{{GeneratedAccounts.EmailOf(7)}}", password: "{{GeneratedAccounts.Password}}" }) { accessToken refreshToken } }""";

    private static int TotalOf(JsonElement data) =>
        data.GetProperty("cms").GetProperty("products").GetProperty("pagination").GetProperty("total").GetInt32();

    private async Task<string?> TokenAsync() =>
        (await TestTokens.MakeAsync(server.Service<IServiceProvider>(), CancellationToken.None))[0].Token;

    private async Task<string?> StatusAsync(string? scenario = null) =>
        (await JsonAsync(App, scenario)).GetProperty("data").GetProperty("app").GetProperty("status").GetString();

    private async Task<(string? Code, int? RetryAfter)> ErrorAsync(string query, string scenario, params string[] headers)
    {
        var extensions = (await JsonAsync(query, scenario, headers)).GetProperty("errors")[0].GetProperty("extensions");
        return (extensions.GetProperty("code").GetString(), extensions.TryGetProperty("retryAfter", out var seconds)
            ? seconds.GetInt32() : null);
    }

    private async Task<JsonElement> JsonAsync(string query, string? scenario = null, params string[] headers)
    {
        using var answer = await server.AskAsync(query, scenario is null ? headers : [.. headers, $"X-Mock-Scenario: {scenario}"]);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }
}
