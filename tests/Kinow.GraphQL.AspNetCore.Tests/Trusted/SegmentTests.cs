using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.GraphQL.AspNetCore.Tests.Trusted;

/// <summary>Answers that depend on their addresses alone: the entry, and the route that caches may stand before.</summary>
public sealed class SegmentTests : IAsyncLifetime
{
    // As HttpClient puts it.
    private const string NoStore = "no-store, private";

    private const string You = "variables=%7B%22name%22%3A%22you%22%7D";

    private readonly ClubContexts contexts = new();
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("Hello", "?club=~gold")]
    [InlineData("Hello?club=&variables=", "?club=~gold")]
    [InlineData("Hello?variables={}&x=1", "?club=~gold")]
    [InlineData("Hello?variables=null", "?club=~gold")]
    [InlineData("Hello?variables={\"other\":1}", "?club=~gold")]
    [InlineData("Hello?variables={\"name\":\"you\"}", "?club=~gold&" + You)]
    [InlineData("Hello?variables=+{%20\"other\":1,\"name\":+\"y\\u006fu\"}", "?club=~gold&" + You)]
    [InlineData("Hello?club=~silver&variables={\"name\":\"you\"}&x=1", "?club=~silver&" + You)]
    [InlineData("Hello?club=~silver&variables={}", "?club=~silver")]
    [InlineData("Hello?variables={\"name\":\"%C3%A9%20!(')*~%26%2B\"}", "?club=~gold&variables=%7B%22name%22%3A%22%C3%A9%20!(')*~%26%2B%22%7D")]
    public async Task The_entry_sends_callers_to_the_canonical_address(string path, string query)
    {
        var answer = await GetAsync($"/v1/q/{path}");

        Assert.Equal((307, NoStore, 0), (answer.Status, answer.Header("Cache-Control"), answer.Text.Length));
        Assert.Equal($"/v1/kept/Hello{query}", Resolve($"/v1/q/{path}", answer));
        Assert.Equal(200, (await GetAsync($"/v1/kept/Hello{query}")).Status);
    }

    [Fact]
    public async Task References_are_relative_whatever_path_a_proxy_has_put_before_ours()
    {
        Assert.Equal("../../v1/kept/Hello?club=~gold", (await GetAsync("/v1/q/Hello")).Header("Location"));
        Assert.Equal("../../../v1/kept/Hello?club=~gold", (await GetAsync("/v1/q/Hello/")).Header("Location"));
        Assert.Equal("../../v1/q/Hello", (await GetAsync("/v1/kept/Hello")).Header("Location"));
    }

    [Theory]
    [InlineData("?club=~gold&" + You, "you")]
    [InlineData("?" + You + "&club=~gold", "you")]
    [InlineData("?club=%7egold&variables={%22name%22:%22you%22}", "you")]
    [InlineData("?club=~gold", "world")]
    public async Task Answers_are_for_whom_the_address_says_and_vary_by_nothing_else(string query, string name)
    {
        foreach (var path in new[] { "/v1/kept/Hello", "/v1/q/Hello" })
        {
            foreach (var accept in new[] { "application/graphql-response+json", "application/json", "image/png", "*/*" })
            {
                var answer = await server.GetAsync(
                    path + query, accept, ("X-Club", "silver"), ("Authorization", "Bearer x"), ("GraphQL-Report", "cost"));

                Assert.Equal((200, $$$"""{"data":{"hello":"Hello {{{name}}}"}}"""), (answer.Status, answer.Text));
                Assert.Equal(("gold", ""), (contexts.Last, contexts.Authorization));
                Assert.Equal("Accept-Encoding", answer.Header("Vary"));
                Assert.Equal("public, max-age=60", answer.Header("Cache-Control"));
                Assert.Equal("application/json; charset=utf-8", answer.Header("Content-Type"));
                Assert.Null(answer.Header("X-Segment"));
            }
        }
    }

    // A cache that tells addresses apart by the two parameters would keep a redirect for all of these.
    [Theory]
    [InlineData("?club=~gold&x=1&" + You + "&operationName=x&query=%FF&&=")]
    [InlineData("?club=~gold&" + You + "&group=a&group=b")]
    public async Task On_the_kept_route_nothing_else_of_the_address_counts(string query) =>
        Assert.Equal("""{"data":{"hello":"Hello you"}}""", (await GetAsync("/v1/kept/Hello" + query)).Text);

    [Theory]
    [InlineData("Hello", "", 307, null)]
    [InlineData("Hello?club=", "", 307, null)]
    [InlineData("Hello?club=~gold&variables={}", "?club=~gold&variables=%7B%7D", 307, null)]
    [InlineData("Hello?x=1&club=~gold&variables=+" + "{\"name\":\"you\"}", "?club=~gold&variables=%20%7B%22name%22%3A%22you%22%7D", 307, null)]
    [InlineData("Hello?club=brass", "?club=brass", 400, ClubContexts.Code)]
    [InlineData("Hello?club=%FF%0d%0a", "?club=%FF%0D%0A", 400, ClubContexts.Code)]
    [InlineData("Hello?club=~gold&club=~silver", "?club=~gold&club=~silver", 400, "BAD_REQUEST")]
    [InlineData("Hello?club=~gold&variables=7&variable%73={}", "?club=~gold&variables=7&variables=%7B%7D", 400, "BAD_REQUEST")]
    [InlineData("Hello?club=~gold&variables=7", "?club=~gold&variables=7", 400, "BAD_REQUEST")]
    [InlineData("Hello?club=~gold&variables=%FF", "?club=~gold&variables=%FF", 400, "BAD_REQUEST")]
    [InlineData("Unknown?club=~gold", "?club=~gold", 404, "OPERATION_NOT_FOUND")]
    [InlineData("Secret?club=~gold", "?club=~gold", 400, "PRIVATE_OPERATION_NOT_CACHEABLE")]
    [InlineData("Touch?club=~gold", "?club=~gold", 405, "METHOD_NOT_ALLOWED")]
    [InlineData("Broken?club=~gold", "?club=~gold", 294, "INTERNAL_SERVER_ERROR")]
    [InlineData("Choice?club=~gold", "?club=~gold", 400, "BAD_USER_INPUT")]
    public async Task The_kept_route_leads_back_to_the_entry_and_the_entry_says_what_is_wrong(string path, string query, int status, string? code)
    {
        var answer = await server.GetAsync($"/v1/kept/{path}", "application/graphql-response+json", ("X-Club", "tin"));

        Assert.Equal((307, NoStore, 0), (answer.Status, answer.Header("Cache-Control"), answer.Text.Length));
        Assert.Null(answer.Header("ETag"));
        var entry = $"/v1/q/{path.Split('?')[0]}{query}";
        Assert.Equal(entry, Resolve($"/v1/kept/{path}", answer));
        var told = await server.GetAsync(entry, "application/graphql-response+json");
        Assert.Equal((status, code), (told.Status, status == 307 ? null : told.Code));
        Assert.Contains("no-store", told.Header("Cache-Control"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_segment_that_is_none_is_a_bad_request_whatever_the_caller_accepts()
    {
        foreach (var accept in new[] { null, "application/json", "application/graphql-response+json", "image/png" })
        {
            var answer = await server.GetAsync("/v1/q/Hello?club=brass", accept);
            Assert.Equal((400, ClubContexts.Code, "no-store"), (answer.Status, answer.Code, answer.Header("Cache-Control")));
        }
    }

    [Fact]
    public async Task What_the_application_keeps_from_caches_is_answered_by_the_entry()
    {
        contexts.IsCacheable = false;

        Assert.Equal("/v1/q/Hello?club=~gold", Resolve("/v1/kept/Hello", await GetAsync("/v1/kept/Hello?club=~gold")));
        var answer = await GetAsync("/v1/q/Hello?club=~gold");
        Assert.Equal((200, "no-store"), (answer.Status, answer.Header("Cache-Control")));
    }

    [Fact]
    public async Task Callers_are_told_their_segment_by_answers_for_them_alone()
    {
        var own = await server.SendAsync(Post("{ hello }"));
        var kept = await GetAsync("/v1/graphql?query={hello}");
        var asked = await GetAsync("/v1/segment");

        Assert.Equal(("no-store", "~gold"), (own.Header("Cache-Control"), own.Header("X-Segment")));
        Assert.Contains("max-age", kept.Header("Cache-Control"), StringComparison.Ordinal);
        Assert.Null(kept.Header("X-Segment"));
        Assert.Equal((NoStore, "~gold"), (asked.Header("Cache-Control"), asked.Header("X-Segment")));
        Assert.Equal("""{"segment":"~gold","expires":"1970-01-01T00:00:00.000Z"}""", asked.Text);
        Assert.Equal(405, (await server.SendAsync(new(HttpMethod.Post, "/v1/segment"))).Status);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData(null, null)]
    public async Task Behind_a_cache_that_keeps_one_form_of_each_answer_it_is_not_compressed(string? vary, string? coding)
    {
        await using var one = await StartAsync(options => options.SharedCompression = vary is not null);

        var answer = await one.GetAsync("/v1/kept/Long?club=~gold", null, ("Accept-Encoding", "br"));

        Assert.Equal((200, coding), (answer.Status, answer.Header("Content-Encoding")));
        Assert.Equal(vary is null ? null : "Accept-Encoding", answer.Header("Vary"));
    }

    [Fact]
    public async Task Pages_may_follow_and_read_the_segment()
    {
        await using var open = await StartAsync(static options => options.Cors.AllowedOrigins.Add("*"));

        foreach (var path in new[] { "/v1/q/Hello", "/v1/kept/Hello", "/v1/kept/Hello?club=~gold", "/v1/segment" })
        {
            var answer = await open.GetAsync(path, null, ("Origin", "https://app.example.com"));
            Assert.Equal("*", answer.Header("Access-Control-Allow-Origin"));
            Assert.Contains("X-Segment", answer.Header("Access-Control-Expose-Headers"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Two_paths_without_a_segment_are_a_mistake() => await Assert.ThrowsAsync<InvalidOperationException>(
        () => TestServer.StartAsync(map: static application => Hosting.GraphQLEndpointRouteBuilderExtensions.MapTrustedOperations(application, "/a/{o}", "/b/{o}")));

    private Task<TestServer> StartAsync(Action<GraphQLHttpOptions>? configure = null) => TestServer.StartAsync(
        options =>
        {
            options.SegmentParameter = "club";
            options.BadRequestCodes.Add(ClubContexts.Code);
            options.VaryHeaders.Add("X-Language");
            options.SegmentHeaders.Add("X-Club");
            options.TrustedOperations.AddStream(Manifests.Apollo(
                ("id-hello", "query Hello($name: String) { hello(name: $name) }"),
                ("id-long", "query Long { long(size: 4000) }"),
                ("id-secret", "query Secret { hello secret }"),
                ("id-choice", "query Choice($mine: Boolean!) { hello secret @include(if: $mine) }"),
                ("id-broken", "query Broken { hello broken }"),
                ("id-touch", "mutation Touch { touch }")));
            configure?.Invoke(options);
        },
        services => services.AddSingleton<IGraphQLContextFactory>(contexts));

    private Task<Answer> GetAsync(string path) => server.GetAsync(path, null, ("X-Club", "gold"));

    private static HttpRequestMessage Post(string query)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/graphql")
        {
            Content = TestServer.Content($$"""{"query":"{{query}}"}""", "application/json"),
        };
        request.Headers.Add("X-Club", "gold");
        return request;
    }

    private static string Resolve(string path, Answer answer) =>
        new Uri(new Uri("http://host" + path.Split('?')[0]), answer.Header("Location")!).PathAndQuery;
}
