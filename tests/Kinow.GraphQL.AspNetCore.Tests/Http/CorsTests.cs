using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class CorsTests
{
    private const string Ours = "https://app.example.com";

    [Fact]
    public async Task A_preflight_request_is_answered_for_allowed_pages_alone()
    {
        await using var server = await TestServer.StartAsync(options =>
        {
            options.Cors.AllowedOrigins.Add(Ours);
            options.Cors.AllowCredentials = true;
        });

        var ours = await PreflightAsync(server, Ours);
        var others = await PreflightAsync(server, "https://evil.example.com");

        Assert.Equal(204, ours.Status);
        Assert.Equal(Ours, ours.Header("Access-Control-Allow-Origin"));
        Assert.Contains("POST", ours.Header("Access-Control-Allow-Methods"), StringComparison.Ordinal);
        Assert.Contains("Content-Type", ours.Header("Access-Control-Allow-Headers"), StringComparison.Ordinal);
        Assert.Equal("true", ours.Header("Access-Control-Allow-Credentials"));
        Assert.Equal("7200", ours.Header("Access-Control-Max-Age"));
        Assert.Equal("Origin", ours.Header("Vary"));
        Assert.Equal(204, others.Status);
        Assert.Null(others.Header("Access-Control-Allow-Origin"));
        Assert.Null(others.Header("Access-Control-Allow-Methods"));
    }

    [Theory]
    [InlineData("*", "https://anybody.example.com", "*", "Accept, Accept-Encoding")]
    [InlineData(Ours, Ours, Ours, "Accept, Accept-Encoding, Origin")]
    [InlineData(Ours, "https://app.example.com.evil.example", null, "Accept, Accept-Encoding, Origin")]
    [InlineData(Ours, null, null, "Accept, Accept-Encoding, Origin")]
    public async Task Answers_say_which_pages_may_read_them(string allowed, string? origin, string? expected, string vary)
    {
        await using var server = await TestServer.StartAsync(options => options.Cors.AllowedOrigins.Add(allowed));

        var answer = await server.GetAsync("/v1/graphql?query={hello}", null, origin is null ? [] : [("Origin", origin)]);

        Assert.Equal(expected, answer.Header("Access-Control-Allow-Origin"));
        Assert.Equal(vary, answer.Header("Vary"));
        Assert.Null(answer.Header("Access-Control-Allow-Credentials"));
    }

    [Fact]
    public async Task No_page_may_read_anything_unless_allowed()
    {
        await using var server = await TestServer.StartAsync();

        Assert.Null((await PreflightAsync(server, Ours)).Header("Access-Control-Allow-Origin"));
        Assert.Null((await server.GetAsync("/v1/graphql?query={hello}", null, ("Origin", Ours))).Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Cookies_for_every_page_are_a_mistake() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => TestServer.StartAsync(options =>
        {
            options.Cors.AllowedOrigins.Add("*");
            options.Cors.AllowCredentials = true;
        }));

    private static Task<Answer> PreflightAsync(TestServer server, string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, "/v1/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        return server.SendAsync(request);
    }
}
