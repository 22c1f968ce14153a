using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.GraphQL.AspNetCore.Tests.Trusted;

public sealed class SharedRouteTests : IAsyncLifetime
{
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync(options => options.TrustedOperations
        .AddStream(Manifests.Apollo(
            ("id-hello", "query Hello($name: String) { hello(name: $name) }"),
            ("id-secret", "query Secret { hello secret }"),
            ("id-choice", "query Choice($mine: Boolean!) { hello secret @include(if: $mine) }"),
            ("id-broken", "query Broken { hello broken }"),
            ("id-touch", "mutation Touch { touch }"),
            ("id-stale", "query Stale { noLongerThere }")))
        .AddStream(Manifests.Relay(
            ("relay-0", "query Live { live }"),
            ("relay-1", "query Mixed { hello live }"),
            ("relay-2", "query Twice { hello }"),
            ("relay-3", "query Twice { live }"))));

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("id-hello", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("Hello?variables={\"name\":\"you\"}&extensions={}&operationName=ignored", """{"data":{"hello":"Hello you"}}""")]
    [InlineData("Mixed", """{"data":{"hello":"Hello world","live":"now"}}""")]
    [InlineData("relay-2", """{"data":{"hello":"Hello world"}}""")]
    [InlineData("Choice?variables={\"mine\":false}", """{"data":{"hello":"Hello world"}}""")]
    public async Task Registered_queries_run_by_id_and_by_name(string path, string expected)
    {
        var answer = await server.GetAsync($"/v1/q/{path}");

        Assert.Equal(200, answer.Status);
        Assert.Equal(expected, answer.Text);
    }

    [Theory]
    [InlineData("Unknown", 404, "OPERATION_NOT_FOUND")]
    [InlineData("Twice", 404, "OPERATION_NOT_FOUND")]
    [InlineData("hello", 404, "OPERATION_NOT_FOUND")]
    [InlineData("%22%3E%0d%0aX:1", 404, "OPERATION_NOT_FOUND")]
    [InlineData("Live", 400, "PRIVATE_OPERATION_NOT_CACHEABLE")]
    [InlineData("Secret", 400, "PRIVATE_OPERATION_NOT_CACHEABLE")]
    [InlineData("Choice?variables={\"mine\":true}", 400, "PRIVATE_OPERATION_NOT_CACHEABLE")]
    [InlineData("Choice", 400, "BAD_USER_INPUT")]
    [InlineData("Touch", 405, "METHOD_NOT_ALLOWED")]
    [InlineData("Stale", 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("Hello?variables=7", 400, "BAD_REQUEST")]
    [InlineData("Broken", 294, "INTERNAL_SERVER_ERROR")]
    public async Task Everything_else_is_refused_and_not_kept(string path, int status, string code)
    {
        var answer = await server.GetAsync($"/v1/q/{path}", "application/graphql-response+json");

        Assert.Equal((status, code), (answer.Status, answer.Code));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Null(answer.Header("ETag"));
    }

    // A cache that tells URLs apart by their variables gives one answer for all of these.
    [Theory]
    [InlineData("extensions=1")]
    [InlineData("extensions=%7B%22persistedQuery%22:1%7D")]
    [InlineData("extensions={")]
    [InlineData("query=%FF")]
    [InlineData("query={live}")]
    [InlineData("operationName=%FF")]
    [InlineData("operationName=Live")]
    [InlineData("documentId=%FF")]
    [InlineData("documentId=id-touch")]
    [InlineData("id=id-touch")]
    [InlineData("quer%79=%FF&extension%73=1")]
    [InlineData("Variables=7&VARIABLES=8")]
    [InlineData("variables[]=7&variables.name=8")]
    [InlineData("%FF=%FF&=&&%=%")]
    [InlineData("xvariables=1&variablesx=2&variables%00=3")]
    [InlineData("?variables=7")]
    [InlineData("variables=")]
    [InlineData("variables")]
    [InlineData("variables=null")]
    [InlineData("variables={}")]
    [InlineData("variables=%7b%20%7d")]
    [InlineData("variables={}&extensions=1&query=%FF")]
    public async Task Nothing_but_the_variables_counts(string query)
    {
        var expected = await server.GetAsync("/v1/q/Hello");
        var answer = await server.GetAsync($"/v1/q/Hello?{query}");

        Assert.Equal((200, expected.Text), (answer.Status, answer.Text));
        Assert.Equal(expected.Header("Cache-Control"), answer.Header("Cache-Control"));
        Assert.Equal(expected.Header("ETag"), answer.Header("ETag"));
    }

    [Theory]
    [InlineData("variables={\"name\":\"you\"}")]
    [InlineData("variable%73={\"name\":\"you\"}")]
    [InlineData("extensions=1&variables=%7B%22name%22%3A%22you%22%7D&query=%FF")]
    [InlineData("a=variables=1&variables=+{+\"name\":\"y\\u006fu\"}")]
    public async Task Variables_mean_the_same_however_they_are_written(string query) =>
        Assert.Equal("""{"data":{"hello":"Hello you"}}""", (await server.GetAsync($"/v1/q/Hello?{query}")).Text);

    [Theory]
    [InlineData("variables={}&variables={}")]
    [InlineData("variables={\"name\":\"a\"}&variables={\"name\":\"b\"}")]
    [InlineData("variables={}&variable%73={}")]
    [InlineData("%76%61%72%69%61%62%6c%65%73={}&x=1&variab%6Ces={}")]
    [InlineData("variables&variables={}")]
    [InlineData("variables={}&variables=")]
    [InlineData("variables=%FF&variables=1")]
    public async Task Repeated_variables_are_refused_and_not_kept(string query)
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            var answer = await server.GetAsync($"/v1/q/Hello?{query}", accept);

            Assert.Equal((400, "BAD_REQUEST", "no-store"), (answer.Status, answer.Code, answer.Header("Cache-Control")));
            Assert.Contains("repeated", answer.Message, StringComparison.Ordinal);
            Assert.Null(answer.Header("ETag"));
        }
    }

    [Fact]
    public async Task Answers_may_be_kept_unless_the_application_says_otherwise()
    {
        await using var doubtful = await TestServer.StartAsync(
            options => options.TrustedOperations.AddStream(Manifests.Apollo(("id-hello", "query Hello { hello }"))),
            services => services.AddSingleton<IGraphQLContextFactory, Doubtful>());
        var tag = (await server.GetAsync("/v1/q/Hello")).Header("ETag")!;

        var answer = await doubtful.GetAsync("/v1/q/Hello", null, ("If-None-Match", tag));

        Assert.Equal((200, """{"data":{"hello":"Hello world"}}"""), (answer.Status, answer.Text));
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.Null(answer.Header("ETag"));
    }

    [Fact]
    public async Task Answers_may_be_kept()
    {
        var answer = await server.GetAsync("/v1/q/Hello");

        Assert.Contains("max-age=60", answer.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Contains("public", answer.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Equal(304, (await server.GetAsync("/v1/q/Hello", null, ("If-None-Match", answer.Header("ETag")!))).Status);
    }

    [Fact]
    public async Task Behind_a_cache_that_keeps_every_answer_each_is_whole_and_for_apps_and_pages_alike()
    {
        await using var kept = await TestServer.StartAsync(options =>
        {
            options.Revalidation = false;
            options.Cors.AllowedOrigins.Add("*");
            options.TrustedOperations.AddStream(Manifests.Apollo(("id-hello", "query Hello { hello }")));
        });
        var tag = (await kept.GetAsync("/v1/q/Hello")).Header("ETag")!;

        var answer = await kept.GetAsync("/v1/q/Hello", null, ("If-None-Match", tag));

        Assert.Equal((200, """{"data":{"hello":"Hello world"}}"""), (answer.Status, answer.Text));
        Assert.Equal("*", answer.Header("Access-Control-Allow-Origin"));
        Assert.Equal("*", (await kept.GetAsync("/v1/graphql?query={hello}")).Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Nobodys_token_shows_in_an_answer_that_is_everybodys()
    {
        await using var guarded = await TestServer.StartAsync(
            options => options.TrustedOperations.AddStream(Manifests.Apollo(("id-hello", "query Hello { hello }"))),
            services => services.AddSingleton<IGraphQLContextFactory, Suspicious>());

        var answer = await guarded.GetAsync("/v1/q/Hello", null, ("Authorization", "Bearer of nothing"));

        Assert.Equal((200, """{"data":{"hello":"Hello world"}}"""), (answer.Status, answer.Text));
        Assert.Equal(401, (await guarded.GetAsync("/v1/graphql?query={hello}", null, ("Authorization", "Bearer of nothing"))).Status);
    }

    [Fact]
    public async Task Other_methods_are_refused()
    {
        var answer = await server.SendAsync(new(HttpMethod.Post, "/v1/q/Hello"));

        Assert.Equal((405, "METHOD_NOT_ALLOWED"), (answer.Status, answer.Code));
        Assert.Equal("GET, HEAD, OPTIONS", answer.Header("Allow"));
    }

    [Theory]
    [InlineData("""{"id":"id-hello","variables":{"name":"you"}}""")]
    [InlineData("""{"documentId":"id-hello","variables":{"name":"you"},"operationName":"Hello"}""")]
    [InlineData("""{"documentId":"sha256:id-hello","variables":{"name":"you"}}""")]
    public async Task Registered_operations_run_by_post(string body)
    {
        Assert.Equal("""{"data":{"hello":"Hello you"}}""", (await server.PostAsync(body)).Text);
        Assert.Equal("""{"data":{"touch":1}}""", (await server.PostAsync("""{"doc_id":"id-touch"}""")).Text);
        Assert.Equal("OPERATION_NOT_FOUND", (await server.PostAsync("""{"id":"unknown"}""")).Code);
        Assert.Equal(405, (await server.GetAsync("/v1/graphql?documentId=id-touch")).Status);
    }

    private sealed class Doubtful : IGraphQLContextFactory
    {
        public ValueTask<RequestContext> CreateAsync(HttpContext httpContext) => new(new Context(httpContext));

        private sealed class Context(HttpContext http) : HttpRequestContext(http)
        {
            protected override bool IsCacheable => false;
        }
    }

    // Refuses every token.
    private sealed class Suspicious : IGraphQLContextFactory
    {
        public ValueTask<RequestContext> CreateAsync(HttpContext httpContext) => httpContext.Request.Headers.Authorization.Count == 0
            ? new(new HttpRequestContext(httpContext))
            : throw new GraphQLException("The session has expired.", ErrorCodes.Unauthenticated);
    }
}
