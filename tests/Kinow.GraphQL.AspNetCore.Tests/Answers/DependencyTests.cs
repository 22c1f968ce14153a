using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.AspNetCore.Tests.Trusted;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.GraphQL.AspNetCore.Tests.Answers;

/// <summary>An answer that knows what it was made of lives as long as that, and tells caches in front.</summary>
public sealed class DependencyTests : IAsyncLifetime
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(100);
    private static readonly DateTimeOffset Edge = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider clock = new();
    private readonly CountedSchema schema = new();
    private readonly Known known = new();
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await StartAsync(reports: true);

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task As_long_as_nothing_changes_it_is_given_again()
    {
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal("""{"data":{"shared":"shared 1"}}""", (await server.QueryAsync("{ shared }")).Text);
            clock.Advance(Moment);
        }

        known.Holds = false;
        Assert.Equal("""{"data":{"shared":"shared 2"}}""", (await server.QueryAsync("{ shared }")).Text);
    }

    [Fact]
    public async Task But_for_no_longer_than_it_may()
    {
        await server.QueryAsync("{ shared }");
        clock.Advance(TimeSpan.FromSeconds(1) + Moment);
        Assert.Equal("""{"data":{"shared":"shared 2"}}""", (await server.QueryAsync("{ shared }")).Text);
    }

    [Fact]
    public async Task Caches_in_front_are_told_on_the_shared_route_alone()
    {
        for (var i = 0; i < 2; i++)
        {
            var shared = await server.GetAsync("/v1/q/Shared");
            Assert.Equal(("film:1 settings", "film:1,settings"), (shared.Header("Surrogate-Key"), shared.Header("Cache-Tag")));
        }

        var own = await server.GetAsync("/v1/graphql?query={shared}");
        Assert.Equal((null, null), (own.Header("Surrogate-Key"), own.Header("Cache-Tag")));
    }

    [Fact]
    public async Task Who_asks_is_told_and_caches_do_not_keep_that()
    {
        var answer = await server.GetAsync("/v1/graphql?query={shared}", null, ("GraphQL-Report", "dependencies"));
        const string told = """{"keys":["film:1","film:2","settings"],"until":"2026-03-01T12:00:00.0000000Z"}""";
        Assert.Equal("""{"data":{"shared":"shared 1"},"extensions":{"dependencies":""" + told + "}}", answer.Text);
        Assert.Equal("no-store", answer.Header("Cache-Control"));
        var both = await server.GetAsync("/v1/graphql?query={shared}", null, ("GraphQL-Report", "cost, dependencies"));
        Assert.Contains("\"extensions\":{\"cost\":{", both.Text, StringComparison.Ordinal);
        Assert.Contains("},\"dependencies\":{\"keys\":[", both.Text, StringComparison.Ordinal);

        // On the cacheable route the answer is everybody's.
        var shared = await server.GetAsync("/v1/q/Shared", null, ("GraphQL-Report", "dependencies"));
        Assert.DoesNotContain("extensions", shared.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nobody_shall_know_nobody_is_told()
    {
        await using var secretive = await StartAsync(reports: false);
        var answer = await secretive.GetAsync("/v1/graphql?query={shared}", null, ("GraphQL-Report", "dependencies"));
        Assert.DoesNotContain("extensions", answer.Text, StringComparison.Ordinal);
    }

    private Task<TestServer> StartAsync(bool reports) => TestServer.StartAsync(
        options =>
        {
            options.Answers.MaxAge = Moment;
            options.DependencyReports = reports;
            options.TrustedOperations.AddStream(Manifests.Apollo(("id-shared", "query Shared { shared }")));
        },
        services => services.AddSingleton(schema.Executor)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IGraphQLContextFactory>(known));

    private sealed class Known : AnswerDependencies, IGraphQLContextFactory
    {
        public bool Holds { get; set; } = true;

        public override IReadOnlyList<string> Keys => ["film:1", "film:2", "settings"];

        public override IReadOnlyList<string> Tags => ["film:1", "settings"];

        public override DateTimeOffset? Until => Edge;

        public override bool Hold() => Holds;

        public override bool HasChanged() => !Holds;

        public ValueTask<RequestContext> CreateAsync(HttpContext httpContext) => new(new Context(httpContext, this));

        private sealed class Context(HttpContext http, Known known) : HttpRequestContext(http)
        {
            private bool isTracked;

            protected internal override object? Segment => "all";

            protected internal override void TrackDependencies() => isTracked = true;

            protected internal override AnswerDependencies? Dependencies => isTracked ? known : null;
        }
    }
}
