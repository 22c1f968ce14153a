using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.AspNetCore.Tests.Trusted;

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

    [Theory]
    [InlineData("*", "/v1/graphql?query={hello}", 200)]
    [InlineData("*", "/v1/graphql?query={long(size:4000)}", 200)]
    [InlineData("*", "/v1/graphql?query={segment}", 200)]
    [InlineData("*", "/v1/q/Hello", 200)]
    [InlineData(Ours, "/v1/graphql?query={hello}", 200)]
    [InlineData(Ours, "/v1/graphql?query={segment}", 200)]
    [InlineData(Ours, "/v1/q/Hello", 200)]
    [InlineData("*", "/v1/graphql?query={hello}", 304)]
    [InlineData(Ours, "/v1/q/Hello", 304)]
    public async Task What_may_be_kept_is_the_same_for_every_origin_or_varies_by_it(string allowed, string path, int status)
    {
        await using var server = await TestServer.StartAsync(options =>
        {
            options.Cors.AllowedOrigins.Add(allowed);
            options.TrustedOperations.AddStream(Manifests.Apollo(("id-hello", "query Hello { hello }")));
        });
        var tag = status == 304 ? (await server.GetAsync(path)).Header("ETag")! : "\"none\"";

        List<string> answers = [];
        foreach (var origin in new[] { null, Ours, "https://anybody.example.com", "null", "" })
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                var request = new HttpRequestMessage(method, path);
                if (origin is not null) request.Headers.TryAddWithoutValidation("Origin", origin);
                request.Headers.TryAddWithoutValidation("If-None-Match", tag);
                var answer = await server.SendAsync(request);
                Assert.Equal(status, answer.Status);
                Assert.DoesNotContain("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
                var varies = answer.Header("Vary")!.Split(", ").Contains("Origin");
                answers.Add(
                    varies ? "varies" : $"{answer.Header("Access-Control-Allow-Origin")} {answer.Header("Access-Control-Expose-Headers")}");
            }
        }

        Assert.Single(answers.Distinct());
        Assert.True(answers[0] == "varies" || answers[0].StartsWith('*'), answers[0]);
    }

    [Theory]
    [InlineData("content-type,accept,authorization,x-request-id")]
    [InlineData("apollo-require-preflight,apollographql-client-name,apollographql-client-version")]
    [InlineData("x-apollo-operation-id,x-apollo-operation-name,x-apollo-operation-type")]
    [InlineData("graphql-client-name,graphql-client-version,graphql-require-preflight,graphql-preflight")]
    [InlineData("baggage,traceparent,tracestate")]
    [InlineData("b3")]
    [InlineData("x-b3-traceid,x-b3-spanid,x-b3-parentspanid,x-b3-sampled,x-b3-flags")]
    [InlineData("uber-trace-id,x-amzn-trace-id")]
    [InlineData("idempotency-key,x-requested-with,cache-control,if-none-match,pragma")]
    public async Task A_preflight_request_lets_the_headers_of_known_clients_in(string requested)
    {
        await using var server = await TestServer.StartAsync(options => options.Cors.AllowedOrigins.Add("*"));

        foreach (var path in new[] { "/v1/graphql", "/v1/q/Hello" })
        {
            var answer = await PreflightAsync(server, Ours, requested, path);

            // As browsers compare them (Fetch, CORS-preflight fetch, step 7).
            var allowed = answer.Header("Access-Control-Allow-Headers")!.Split(", ").ToHashSet(StringComparer.OrdinalIgnoreCase);
            Assert.Equal((204, "*"), (answer.Status, answer.Header("Access-Control-Allow-Origin")));
            Assert.All(requested.Split(','), name => Assert.Contains(name, allowed));
            Assert.DoesNotContain("X-Invented", allowed);
        }
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

    private static Task<Answer> PreflightAsync(
        TestServer server, string origin, string headers = "content-type", string path = "/v1/graphql")
    {
        var request = new HttpRequestMessage(HttpMethod.Options, path);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", headers);
        return server.SendAsync(request);
    }
}
