using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class StatusTests : IAsyncLifetime
{
    private const string Json = "application/json";
    private const string Response = "application/graphql-response+json";
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("{ hello }", Response, 200, null)]
    [InlineData("{ hello }", Json, 200, null)]
    [InlineData("{ later }", Response, 200, null)]
    [InlineData("{ hello broken }", Response, 294, "INTERNAL_SERVER_ERROR")]
    [InlineData("{ hello broken }", Json, 200, "INTERNAL_SERVER_ERROR")]
    [InlineData("{ required }", Response, 294, "INTERNAL_SERVER_ERROR")]
    [InlineData("{ required }", Json, 200, "INTERNAL_SERVER_ERROR")]
    [InlineData("{", Response, 400, "GRAPHQL_PARSE_FAILED")]
    [InlineData("{", Json, 200, "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nope }", Response, 400, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ nope }", Json, 200, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query($size: Int!) { long(size: $size) }", Response, 400, "BAD_USER_INPUT")]
    [InlineData("query($size: Int!) { long(size: $size) }", Json, 200, "BAD_USER_INPUT")]
    [InlineData("mutation { touch }", Response, 200, null)]
    [InlineData("subscription { tick }", Response, 400, "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("query A { hello } query B { hello }", Response, 400, "OPERATION_LIMIT_EXCEEDED")]
    public async Task The_status_says_what_became_of_the_request(string query, string accept, int status, string? code)
    {
        var answer = await server.QueryAsync(query, accept);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.Code);
        Assert.Equal(accept, answer.MediaType);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
    }

    [Fact]
    public async Task What_fails_inside_stays_inside()
    {
        var answer = await server.QueryAsync("{ broken }");

        Assert.DoesNotContain("internal detail", answer.Text, StringComparison.Ordinal);
        var correlation = answer.Json.GetProperty("errors")[0].GetProperty("extensions").GetProperty("correlationId").GetString();
        Assert.Equal(answer.Header("X-Request-Id"), correlation);
        Assert.Contains(server.Log.Lines, line => line.Contains("internal detail", StringComparison.Ordinal) && line.Contains(correlation!, StringComparison.Ordinal));
    }
}
