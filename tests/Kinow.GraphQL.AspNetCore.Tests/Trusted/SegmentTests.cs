using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.GraphQL.AspNetCore.Tests.Trusted;

/// <summary>The parameter by which addresses of shared answers tell segments of callers apart.</summary>
public sealed class SegmentTests : IAsyncLifetime
{
    private readonly Recorder recorder = new();
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync(
        options =>
        {
            options.SegmentParameter = "club";
            options.SegmentHeaders.Add("X-Country");
            options.TrustedOperations.AddStream(Manifests.Apollo(("id-segment", "query Segment($name: String) { hello(name: $name) segment }")));
        },
        services => services.AddSingleton<IGraphQLContextFactory>(recorder));

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("club=gold", "gold")]
    [InlineData("variables={}&club=gold&x=1", "gold")]
    [InlineData("cl%75b=g%6Fld+1", "gold 1")]
    [InlineData("club=", null)]
    [InlineData("club", null)]
    [InlineData("", null)]
    [InlineData("Club=gold&xclub=1&clubs=2&variables={\"club\":\"gold\"}", null)]
    public async Task The_application_is_told_what_the_address_names(string query, string? expected)
    {
        var answer = await server.GetAsync($"/v1/q/Segment?{query}");
        Assert.Equal((200, expected), (answer.Status, recorder.Last));
        Assert.Equal("Accept, Accept-Encoding, X-Country", answer.Header("Vary"));
    }

    [Fact]
    public async Task A_token_is_left_out_of_what_is_shared_and_a_segment_of_what_is_not()
    {
        await server.GetAsync("/v1/q/Segment?club=gold", null, ("Authorization", "Bearer x"));
        Assert.Equal(("gold", ""), (recorder.Last, recorder.Authorization));
        var own = await server.GetAsync("/v1/graphql?club=gold&query={segment}", null, ("Authorization", "Bearer x"));
        Assert.Equal((null, "Bearer x"), (recorder.Last, recorder.Authorization));
        Assert.Equal("Accept, Accept-Encoding, X-Country, Authorization", own.Header("Vary"));
    }

    [Theory]
    [InlineData("club=gold&club=gold")]
    [InlineData("club=gold&cl%75b=silver")]
    [InlineData("club&variables={}&club=gold")]
    [InlineData("variables={}&club=gold&variables={}")]
    public async Task What_is_repeated_is_refused_and_not_kept(string query)
    {
        var answer = await server.GetAsync($"/v1/q/Segment?{query}");
        Assert.Equal((400, "BAD_REQUEST", "no-store"), (answer.Status, answer.Code, answer.Header("Cache-Control")));
        Assert.Contains("repeated", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_application_refuses_is_not_kept()
    {
        recorder.Refuses = true;
        var answer = await server.GetAsync("/v1/q/Segment?club=gold", "application/graphql-response+json");
        Assert.Equal((400, "NO_SUCH_CLUB", "no-store"), (answer.Status, answer.Code, answer.Header("Cache-Control")));
        Assert.Null(answer.Header("ETag"));
    }

    private sealed class Recorder : IGraphQLContextFactory
    {
        internal bool Refuses { get; set; }

        internal string? Last { get; private set; }

        internal string? Authorization { get; private set; }

        public ValueTask<RequestContext> CreateAsync(HttpContext httpContext)
        {
            if (Refuses) throw new GraphQLException("There is no such club.", "NO_SUCH_CLUB");
            (Last, Authorization) = (httpContext.Features.Get<SharedSegment>()?.Value, httpContext.Request.Headers.Authorization.ToString());
            return new(new HttpRequestContext(httpContext));
        }
    }
}
