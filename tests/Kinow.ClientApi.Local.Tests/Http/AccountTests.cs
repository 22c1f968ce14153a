using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>Sessions over HTTP: what good and bad tokens come to.</summary>
public sealed class AccountTests(LocalServer server) : IClassFixture<LocalServer>
{
    private const string GraphQLResponse = "application/graphql-response+json";

    [Theory]
    [InlineData(GraphQLResponse)]
    [InlineData("application/json")]
    public async Task A_bad_token_refuses_the_whole_request(string accept)
    {
        foreach (var token in new[] { "x.y.z", "eyJhbGciOiJub25lIn0.e30.", new string('a', 5000) })
        {
            using var response = await SendAsync("{ platform { name } }", token, accept);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("Bearer", Assert.Single(response.Headers.WwwAuthenticate).Scheme);
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            Assert.False(body.RootElement.TryGetProperty("data", out _));
            Assert.Equal(
                "UNAUTHENTICATED", body.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task A_bad_token_is_refused_where_answers_are_private_and_does_not_show_where_they_are_shared()
    {
        using var refused = await server.GetAsync("/v1/graphql?query={__typename}", "Authorization: Bearer x.y.z");
        Assert.Equal((HttpStatusCode.Unauthorized, "no-store"), (refused.StatusCode, refused.Headers.CacheControl?.ToString()));

        // One caller's token must not put an error into the cache of all others.
        using var shared = await server.GetAsync("/v1/q/Home", "Authorization: Bearer x.y.z");
        using var plain = await server.GetAsync("/v1/q/Home");
        Assert.Equal(HttpStatusCode.OK, shared.StatusCode);
        Assert.Equal(await plain.Content.ReadAsStringAsync(), await shared.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Private_operations_and_mutations_are_refused_on_the_cacheable_route()
    {
        using var account = await server.GetAsync("/v1/q/Account");
        Assert.Equal(HttpStatusCode.BadRequest, account.StatusCode);
        using var mutation = await server.GetAsync("/v1/q/RenewSession");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, mutation.StatusCode);
    }

    [Fact]
    public async Task A_session_is_opened_used_and_kept_by_nobody()
    {
        using var opened = await SendAsync(
            """mutation { signin(credentials: { email: "demo2@example.com", password: "kinow-demo" }) { accessToken } }""");
        Assert.Equal("no-store", opened.Headers.CacheControl?.ToString());
        using var body = JsonDocument.Parse(await opened.Content.ReadAsStringAsync());
        var token = body.RootElement.GetProperty("data").GetProperty("signin").GetProperty("accessToken").GetString()!;
        using var mine = await SendAsync("{ user { accesses { pagination { total } } } }", token);
        Assert.Equal("""{"data":{"user":{"accesses":{"pagination":{"total":1}}}}}""", await mine.Content.ReadAsStringAsync());
        Assert.Equal("no-store", mine.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task A_mutation_without_a_session_is_an_error_of_its_field()
    {
        using var response = await SendAsync("""mutation { toggleBookmark(product: "1") }""");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("\"code\":\"UNAUTHENTICATED\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> SendAsync(string query, string? token = null, string accept = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.Add(new(accept));
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return server.Client.SendAsync(request);
    }
}
