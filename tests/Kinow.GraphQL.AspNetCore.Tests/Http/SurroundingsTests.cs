using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.AspNetCore.Tests.Trusted;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class SurroundingsTests
{
    [Theory]
    [InlineData("abc-123", true)]
    [InlineData("!~", true)]
    [InlineData("a b", false)]
    [InlineData("", false)]
    public async Task A_well_formed_request_id_comes_back(string id, bool isKept)
    {
        await using var server = await TestServer.StartAsync();

        var answer = await server.GetAsync("/v1/graphql?query={hello}", null, ("X-Request-Id", id));

        Assert.Equal(isKept, answer.Header("X-Request-Id") == id);
        Assert.Matches("^[!-~]{2,128}$", answer.Header("X-Request-Id"));
    }

    [Fact]
    public async Task A_request_id_has_a_greatest_length_and_new_ones_differ()
    {
        await using var server = await TestServer.StartAsync();
        var longest = new string('x', 128);

        Assert.Equal(longest, (await server.GetAsync("/v1/graphql", null, ("X-Request-Id", longest))).Header("X-Request-Id"));
        var first = (await server.GetAsync("/v1/graphql", null, ("X-Request-Id", longest + "x"))).Header("X-Request-Id");
        var second = (await server.GetAsync("/v1/graphql")).Header("X-Request-Id");
        Assert.Equal(26, first!.Length);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task Server_timing_tells_the_phases()
    {
        await using var server = await TestServer.StartAsync(options => options.ServerTiming = true);

        var answer = await server.QueryAsync("{ hello }");

        Assert.Matches(@"^prepare;dur=\d+(\.\d+)?, execute;dur=\d+(\.\d+)?$", answer.Header("Server-Timing"));
    }

    [Fact]
    public async Task A_caller_that_asks_is_told_what_its_operation_costs_and_how_long_it_took()
    {
        await using var server = await TestServer.StartAsync();

        var answer = await server.GetAsync("/v1/graphql?query={hello}", null, ("GraphQL-Report", "cost, other, Timing"));
        Assert.StartsWith(
            """{"data":{"hello":"Hello world"},"extensions":{"cost":{"requested":""", answer.Text, StringComparison.Ordinal);
        Assert.Matches("\"cost\":{\"requested\":[0-9.]+,\"maximum\":[0-9]+}}}$", answer.Text);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        Assert.StartsWith("prepare;dur=", answer.Header("Server-Timing"), StringComparison.Ordinal);

        var quiet = await server.GetAsync("/v1/graphql?query={hello}");
        Assert.DoesNotContain("extensions", quiet.Text, StringComparison.Ordinal);
        Assert.Null(quiet.Header("Server-Timing"));
    }

    [Fact]
    public async Task What_callers_share_tells_nothing_of_one_of_them()
    {
        await using var server = await TestServer.StartAsync(
            static options => options.TrustedOperations.AddStream(Manifests.Relay(("own", "query Own { hello }"))));
        var answer = await server.GetAsync("/v1/q/own", null, ("GraphQL-Report", "cost, timing"));
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", answer.Text);
        Assert.Null(answer.Header("Server-Timing"));
    }

    [Fact]
    public async Task Health_has_a_request_id_as_every_answer()
    {
        await using var server = await TestServer.StartAsync();
        Assert.Equal("mine", (await server.GetAsync("/health/live", null, ("X-Request-Id", "mine"))).Header("X-Request-Id"));
        Assert.Equal(26, (await server.GetAsync("/health/ready")).Header("X-Request-Id")!.Length);
    }

    [Fact]
    public async Task The_log_names_operations_and_nothing_personal()
    {
        await using var server = await TestServer.StartAsync();

        await server.PostAsync("""{"query":"query Greeting($n: String) { hello(name: $n) }","variables":{"n":"Ada Lovelace"}}""");
        await server.PostAsync("""{"query":"{ hello(name: \"Ada Lovelace\") oops }"}""");

        await Eventually.HoldsAsync(
            () => server.Log.Lines.Any(l => l.Contains("GraphQL query Greeting answered 200", StringComparison.Ordinal)));
        await Eventually.HoldsAsync(
            () => server.Log.Lines.Any(l => l.Contains("code GRAPHQL_VALIDATION_FAILED", StringComparison.Ordinal)));
        Assert.DoesNotContain(
            server.Log.Lines, l => l.Contains("Ada", StringComparison.Ordinal) || l.Contains("oops", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_context_factory_may_refuse_and_may_fail()
    {
        await using var server = await TestServer.StartAsync(services: s => s.AddSingleton<IGraphQLContextFactory, Doorkeeper>());

        var refused = await server.GetAsync("/v1/graphql?query={hello}", null, ("Authorization", "expired"));
        var failed = await server.GetAsync("/v1/graphql?query={hello}", null, ("Authorization", "crash"));
        var served = await server.GetAsync("/v1/graphql?query={hello}");

        Assert.Equal((401, "UNAUTHENTICATED", "Bearer"), (refused.Status, refused.Code, refused.Header("WWW-Authenticate")));
        Assert.Equal((500, "INTERNAL_SERVER_ERROR"), (failed.Status, failed.Code));
        Assert.Equal("application/json", failed.MediaType);
        Assert.DoesNotContain("internal detail", failed.Text, StringComparison.Ordinal);
        Assert.Contains(server.Log.Lines, l => l.Contains("internal detail", StringComparison.Ordinal));
        Assert.Equal(200, served.Status);
    }

    [Fact]
    public async Task What_the_engine_explains_is_explained_before_it_runs_too()
    {
        await using var server = await TestServer.StartAsync(services: s => s
            .AddSingleton<IGraphQLContextFactory, Doorkeeper>()
            .AddSingleton<LoggingErrorDescriber, Porter>());

        var away = await server.GetAsync("/v1/graphql?query={hello}", null, ("Authorization", "away"));
        var crashed = await server.GetAsync("/v1/graphql?query={hello}", null, ("Authorization", "crash"));

        Assert.Equal((503, "SERVICE_UNAVAILABLE", "no-store"), (away.Status, away.Code, away.Header("Cache-Control")));
        Assert.Contains("\"retryAfter\":3", away.Text, StringComparison.Ordinal);
        Assert.Equal("3", away.Header("Retry-After"));
        Assert.DoesNotContain("internal detail", away.Text, StringComparison.Ordinal);
        Assert.Equal((500, "INTERNAL_SERVER_ERROR"), (crashed.Status, crashed.Code));
    }

    [Theory]
    [InlineData("{required}", "3")]
    [InlineData("{hello broken}", null)]
    [InlineData("{hello}", null)]
    [InlineData("{nothing}", null)]
    public async Task Where_there_is_no_data_the_header_says_when_to_come_back(string query, string? header)
    {
        await using var server = await TestServer.StartAsync(services: s => s.AddSingleton<LoggingErrorDescriber, Closed>());

        var answer = await server.GetAsync("/v1/graphql?query=" + query);

        Assert.Equal(header, answer.Header("Retry-After"));
        Assert.Equal(query.Contains('r', StringComparison.Ordinal), answer.Text.Contains("\"retryAfter\":3", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/health/live", 200, "{\"status\":\"healthy\"}")]
    [InlineData("/health/ready", 503, "{\"status\":\"unhealthy\",\"checks\":{\"store\":\"unhealthy\"}}")]
    public async Task Health_and_readiness_are_two_things(string path, int status, string body)
    {
        await using var server = await TestServer.StartAsync(services: s => s.AddHealthChecks()
            .AddCheck("store", () => HealthCheckResult.Unhealthy("internal detail"), [GraphQLEndpointRouteBuilderExtensions.ReadyTag]));

        var answer = await server.GetAsync(path);

        Assert.Equal((status, body), (answer.Status, answer.Text));
        Assert.Contains("no-store", answer.Header("Cache-Control"), StringComparison.Ordinal);
    }

    private sealed class Doorkeeper : IGraphQLContextFactory
    {
        public async ValueTask<RequestContext> CreateAsync(HttpContext httpContext)
        {
            await Task.Yield();
            return httpContext.Request.Headers.Authorization.ToString() switch
            {
                "expired" => throw new GraphQLException("The session has expired.", ErrorCodes.Unauthenticated),
                "away" => throw new IOException("internal detail"),
                "crash" => throw new InvalidOperationException("internal detail"),
                _ => new HttpRequestContext(httpContext),
            };
        }
    }

    private sealed class Porter(ILogger<LoggingErrorDescriber> logger) : LoggingErrorDescriber(logger)
    {
        public override GraphQLException? Explain(Exception error) => error is IOException
            ? new("Come back later.", HttpErrorCodes.ServiceUnavailable) { RetryAfter = 3 }
            : base.Explain(error);
    }

    private sealed class Closed(ILogger<LoggingErrorDescriber> logger) : LoggingErrorDescriber(logger)
    {
        public override GraphQLException? Explain(Exception error) =>
            new("Come back later.", HttpErrorCodes.ServiceUnavailable) { RetryAfter = 3 };
    }
}
