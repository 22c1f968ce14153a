using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class CachingTests : IAsyncLifetime
{
    private TestServer server = null!;

    public async Task InitializeAsync() =>
        server = await TestServer.StartAsync(options => options.SegmentHeaders.Add("X-Country"));

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("{hello}", "public, max-age=60", "Accept, Accept-Encoding")]
    [InlineData("{hello segment}", "public, max-age=30", "Accept, Accept-Encoding, X-Country, Authorization")]
    [InlineData("{hello secret}", "private, max-age=30", "Accept, Accept-Encoding, X-Country, Authorization")]
    [InlineData("{live}", "no-store", null)]
    [InlineData("{hello broken}", "no-store", null)]
    [InlineData("{hello __typename}", "public, max-age=60", "Accept, Accept-Encoding")]
    public async Task The_contract_says_who_may_keep_an_answer(string query, string control, string? vary)
    {
        var answer = await server.GetAsync($"/v1/graphql?query={query}");

        Assert.Equal(control, Normal(answer.Header("Cache-Control")!));
        Assert.Equal(vary, answer.Header("Vary"));
        Assert.Equal(vary is not null, answer.Header("ETag") is not null);
    }

    [Fact]
    public async Task A_caller_that_has_the_answer_does_not_get_it_again()
    {
        const string Path = "/v1/graphql?query={long(size:3000)}";
        var first = await server.GetAsync(Path);
        var tag = first.Header("ETag")!;

        var again = await server.GetAsync(Path, null, ("If-None-Match", $"\"other\", W/{tag}"));
        var compressed = await server.GetAsync(Path, null, ("If-None-Match", tag), ("Accept-Encoding", "br"));
        var different = await server.GetAsync("/v1/graphql?query={long(size:3001)}", null, ("If-None-Match", tag));

        Assert.Equal(304, again.Status);
        Assert.Empty(again.Body);
        Assert.Equal(tag, again.Header("ETag"));
        Assert.Equal("public, max-age=60", Normal(again.Header("Cache-Control")!));
        Assert.Equal(200, compressed.Status);
        Assert.NotEqual(tag, compressed.Header("ETag"));
        Assert.Equal(200, different.Status);
    }

    [Fact]
    public async Task Answers_by_post_are_not_kept() =>
        Assert.Equal("no-store", (await server.QueryAsync("{ hello }")).Header("Cache-Control"));

    // The client library writes the directives in an order of its own.
    private static string Normal(string control) => string.Join(", ", control.Split(", ").OrderDescending(StringComparer.Ordinal));
}
