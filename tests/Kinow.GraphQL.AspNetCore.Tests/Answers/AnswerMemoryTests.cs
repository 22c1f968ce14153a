using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.AspNetCore.Tests.Trusted;
using Kinow.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.GraphQL.AspNetCore.Tests.Answers;

/// <summary>What callers share is made once, for a moment, for those who get the same.</summary>
public sealed class AnswerMemoryTests : IAsyncLifetime
{
    private static readonly TimeSpan MaxAge = TimeSpan.FromMilliseconds(100);

    private readonly FakeTimeProvider clock = new();
    private readonly CountedSchema schema = new();
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync(
        options =>
        {
            options.Answers.MaxAge = MaxAge;
            options.ForbiddenCodes.Add("NOT_YOU");
            options.TrustedOperations.AddStream(Manifests.Apollo(("id-shared", "query Shared($of: String) { shared(of: $of) }")));
        },
        services => services.AddSingleton(schema.Executor)
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton<IGraphQLContextFactory>(new ContextFactory()));

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("{ shared }", 1)]
    [InlineData("{ shared segment }", 2)]
    [InlineData("{ own }", 2)]
    [InlineData("{ shared own }", 4)]
    [InlineData("{ live }", 2)]
    [InlineData("{ shared broken }", 4)]
    public async Task What_callers_share_is_made_once(string query, int reads)
    {
        for (var i = 0; i < 2; i++) await server.QueryAsync(query);

        Assert.Equal(reads, schema.Reads);
    }

    [Fact]
    public async Task It_is_given_for_no_longer_than_it_may()
    {
        var first = await server.QueryAsync("{ shared }");
        clock.Advance(MaxAge);
        await server.QueryAsync("{ segment }");
        Assert.Equal("""{"data":{"shared":"shared 3"}}""", (await server.QueryAsync("{ shared }")).Text);
        clock.Advance(MaxAge / 2);
        Assert.Equal("""{"data":{"shared":"shared 3"}}""", (await server.QueryAsync("{ shared }")).Text);
        clock.Advance(MaxAge + TimeSpan.FromMilliseconds(1));
        Assert.Equal("""{"data":{"shared":"shared 4"}}""", (await server.QueryAsync("{ shared }")).Text);
        clock.SetUtcNow(clock.GetUtcNow().AddDays(1));
        Assert.Equal("""{"data":{"shared":"shared 5"}}""", (await server.QueryAsync("{ shared }")).Text);
        Assert.Equal("""{"data":{"shared":"shared 1"}}""", first.Text);
    }

    [Fact]
    public async Task Segments_and_variables_are_kept_apart()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var country in new[] { "FR", "BE" })
        {
            foreach (var variables in new[] { """{"of":"a"}""", """{"of":"b"}""", "{}" })
            {
                var body = $$"""{"query":"query($of: String) { shared(of: $of) }","variables":{{variables}}}""";
                var answers = new List<string>();
                for (var i = 0; i < 2; i++) answers.Add((await SendAsync(body, country)).Text);
                Assert.Single(answers.Distinct());
                Assert.True(seen.Add(answers[0]), answers[0]);
            }
        }

        Assert.Equal((6, 6), (schema.Reads, seen.Count));
    }

    [Fact]
    public async Task Variables_that_nothing_reads_make_no_other_answer()
    {
        await server.PostAsync("""{"query":"{ shared }"}""");
        await server.PostAsync("""{"query":"{ shared }","variables":{"junk":1}}""");
        Assert.Equal(1, schema.Reads);
    }

    [Fact]
    public async Task Nobody_gets_what_turned_out_to_be_for_one()
    {
        foreach (var _ in Enumerable.Range(0, 3)) await SendAsync("""{"query":"{ segment }"}""", "secret");
        Assert.Equal(3, schema.Reads);
    }

    [Fact]
    public async Task Who_has_no_segment_gets_an_answer_of_their_own()
    {
        foreach (var _ in Enumerable.Range(0, 3)) await SendAsync("""{"query":"{ shared }"}""", "none");
        Assert.Equal(3, schema.Reads);
    }

    [Fact]
    public async Task Whoever_asks_is_admitted_as_if_it_were_made_anew()
    {
        await server.QueryAsync("{ shared }");
        var refused = await SendAsync("""{"query":"{ shared }"}""", null, "blocked");
        Assert.Equal((403, "NOT_YOU", 1), (refused.Status, refused.Code, schema.Reads));
    }

    [Fact]
    public async Task Of_many_who_ask_at_once_one_makes_it()
    {
        var asking = Enumerable.Range(0, 20).Select(_ => server.QueryAsync("{ slow }")).ToArray();
        await Eventually.HoldsAsync(() => schema.Reads == 1);
        await Task.Delay(50);
        schema.Gate.SetResult();
        Assert.Equal(["""{"data":{"slow":"slow 1"}}"""], (await Task.WhenAll(asking)).Select(static answer => answer.Text).Distinct());
        Assert.Equal(1, schema.Reads);
    }

    [Fact]
    public async Task While_one_makes_it_anew_others_get_what_there_is()
    {
        schema.Gate.SetResult();
        await server.QueryAsync("{ slow }");
        clock.Advance((MaxAge / 2) + TimeSpan.FromMilliseconds(1));
        var second = await server.QueryAsync("{ slow }");
        Assert.Equal("""{"data":{"slow":"slow 2"}}""", second.Text);
        clock.Advance(MaxAge / 2);
        Assert.Equal("""{"data":{"slow":"slow 2"}}""", (await server.QueryAsync("{ slow }")).Text);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData(null)]
    public async Task It_comes_as_if_it_were_made_anew(string? coding)
    {
        await using var forgetful = await TestServer.StartAsync(services: services => services.AddSingleton(new CountedSchema().Executor));
        foreach (var size in new[] { 3, 3000 })
        {
            var path = $"/v1/graphql?query={{long(size:{size})}}";
            (string, string)[] headers = coding is null ? [] : [("Accept-Encoding", coding)];
            var anew = await forgetful.GetAsync(path, null, headers);
            for (var i = 0; i < 3; i++)
            {
                var answer = await server.GetAsync(path, null, headers);
                Assert.Equal(anew.Body, answer.Body);
                Assert.Equal(Comparable(anew), Comparable(answer));
                var known = await server.GetAsync(path, null, [.. headers, ("If-None-Match", answer.Header("ETag")!)]);
                Assert.Equal((200, 304), (answer.Status, known.Status));
            }
        }

        Assert.Equal(2, schema.Reads);
    }

    [Fact]
    public async Task On_the_shared_route_too()
    {
        for (var i = 0; i < 3; i++)
        {
            var answer = await server.GetAsync("/v1/q/Shared?variables=" + Uri.EscapeDataString("""{"of":"a"}"""));
            Assert.Equal("""{"data":{"shared":"shared 1"}}""", answer.Text);
            Assert.NotNull(answer.Header("ETag"));
        }
    }

    [Fact]
    public async Task Large_answers_are_not_remembered()
    {
        for (var i = 0; i < 2; i++) await server.QueryAsync("{ long(size: 1100000) }");
        Assert.Equal(2, schema.Reads);
    }

    private static IEnumerable<string> Comparable(Answer answer) => answer.Headers
        .Where(static header => header.Key.ToUpperInvariant() is not ("DATE" or "X-REQUEST-ID"))
        .Select(static header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal);

    private Task<Answer> SendAsync(string body, string? country, string? who = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/graphql") { Content = TestServer.Content(body, "application/json") };
        if (country is not null) request.Headers.Add("X-Country", country);
        if (who is not null) request.Headers.Add("X-Who", who);
        return server.SendAsync(request, "application/graphql-response+json");
    }

    private sealed class ContextFactory : IGraphQLContextFactory
    {
        public ValueTask<RequestContext> CreateAsync(HttpContext httpContext) => new(new Context(httpContext));

        private sealed class Context(HttpContext http) : HttpRequestContext(http)
        {
            private string Country => HttpContext.Request.Headers["X-Country"].ToString();

            protected internal override object? Segment => Country == "none" ? null : Country;

            protected override bool IsCacheable => Country != "secret";

            protected override ValueTask<GraphQLException?> AdmitAsync(double cost) =>
                new(HttpContext.Request.Headers["X-Who"] == "blocked" ? new GraphQLException("Not you.", "NOT_YOU") : null);
        }
    }
}
