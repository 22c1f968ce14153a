using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Kinow.ClientApi.Local.Tests.Http;

/// <summary>What the whole process answers over HTTP.</summary>
public sealed class ServiceTests(LocalServer server) : IClassFixture<LocalServer>
{
    [Fact]
    public async Task A_posted_document_is_answered_and_kept_by_nobody()
    {
        using var response = await server.Client.PostAsJsonAsync("/v1/graphql", new { query = "{ platform { name } }" });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("""{"data":{"platform":{"name":"Kinow Demo"}}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task A_registered_operation_may_be_kept_by_its_address_alone()
    {
        using var response = await server.GetAsync("/v1/q/Home");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("public, max-age=60", response.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept-Encoding"], response.Headers.Vary);
        Assert.StartsWith("/v1/shared/Home?segment=1.", response.RequestMessage!.RequestUri!.PathAndQuery, StringComparison.Ordinal);
        Assert.NotNull(response.Headers.ETag);
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(
            10, body.RootElement.GetProperty("data").GetProperty("cms").GetProperty("categories").GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task What_is_the_same_in_all_countries_is_not_kept_for_each()
    {
        using var response = await server.GetAsync("/v1/graphql?query={settings{countries{name}}}");
        Assert.Equal("public, max-age=3600", response.Headers.CacheControl?.ToString());
        Assert.Equal(["Accept", "Accept-Encoding", "Accept-Language", "X-Currency"], response.Headers.Vary.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_caller_has_already_is_not_sent_again()
    {
        using var first = await server.GetAsync("/v1/q/Home");
        using var second = await server.GetAsync("/v1/q/Home", $"If-None-Match: {first.Headers.ETag}");
        using var french = await server.GetAsync("/v1/q/Home", $"If-None-Match: {first.Headers.ETag}", "Accept-Language: fr");
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (second.StatusCode, french.StatusCode));
        Assert.Equal(first.Headers.Vary, second.Headers.Vary);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/v1/q/..")]
    [InlineData("/v1/q/Home/..")]
    [InlineData("/v1/q/%2e%2e")]
    [InlineData("/v1/q/..%2fgraphql")]
    [InlineData("/v1/q/")]
    [InlineData("/v1/q/Home/more")]
    [InlineData("/v2/graphql?query={platform{name}}")]
    [InlineData("/favicon.ico")]
    public async Task What_is_not_there_is_kept_by_no_cache(string path)
    {
        // As a caller writes it: HttpClient would take the dots away.
        var answer = await RawAsync($"GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 404", answer, StringComparison.Ordinal);
        Assert.Contains("Cache-Control: no-store\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_belongs_to_one_caller_is_refused_on_the_cacheable_route()
    {
        const string Variables = """{"ids":["1"]}""";
        using var shared = await server.GetAsync("/v1/q/Viewer?variables=" + Uri.EscapeDataString(Variables));
        Assert.Equal(HttpStatusCode.BadRequest, shared.StatusCode);
        Assert.Equal("no-store", shared.Headers.CacheControl?.ToString());
        Assert.Equal("PRIVATE_OPERATION_NOT_CACHEABLE", await CodeOfAsync(shared));
    }

    [Fact]
    public async Task An_unknown_operation_is_not_found()
    {
        using var response = await server.GetAsync("/v1/q/Nothing");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("OPERATION_NOT_FOUND", await CodeOfAsync(response));
    }

    [Theory]
    [InlineData("Accept-Language: fr", "Allemagne")]
    [InlineData("Accept-Language: de, fr;q=0.5", "Allemagne")]
    [InlineData("Accept-Language: de", "Germany")]
    public async Task Headers_choose_the_language(string header, string expected)
    {
        using var response = await server.GetAsync("/v1/graphql?query={settings{countries{isoCode,name}}}", header);
        Assert.Contains($$"""{"isoCode":"DE","name":"{{expected}}"}""", await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CloudFront-Viewer-Country: KP", "false")]
    [InlineData("CloudFront-Viewer-Country: US", "true")]
    [InlineData("X-Nothing: 1", "true")]
    public async Task A_header_tells_the_country(string header, string expected)
    {
        using var response = await server.GetAsync("/v1/graphql?query={platform{access{canAccess}}}", header);
        Assert.Contains($"\"canAccess\":{expected}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_other_origins_may_choose_the_currency()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/v1/graphql");
        request.Headers.Add("Origin", "https://app.example.com");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type, x-currency");
        using var response = await server.Client.SendAsync(request);
        Assert.Contains("X-Currency", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task It_says_that_it_is_well(string path)
    {
        using var response = await server.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static async Task<string?> CodeOfAsync(HttpResponseMessage response)
    {
        using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return body.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    private async Task<string> RawAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync();
    }
}
