using System.Net;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>The same answers as server-sent events, for those who have no sockets.</summary>
public sealed class LiveEventStreamTests : IAsyncLifetime
{
    private LiveServer live = null!;

    public async Task InitializeAsync() => live = await LiveServer.StartAsync(static options => options.MaxConnections = 1);

    public async Task DisposeAsync() => await live.DisposeAsync();

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task A_live_query_is_told_by_events(string method)
    {
        using var response = await OpenAsync(method, "query @live { value }");
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal("""event: next|data: {"data":{"value":"first of all"},"extensions":{"live":{"sequence":1}}}""", await ReadAsync(events));
        live.World.Change("second");
        Assert.Equal("""event: next|data: {"data":{"value":"second of all"},"extensions":{"live":{"sequence":2}}}""", await ReadAsync(events));
    }

    [Fact]
    public async Task An_operation_that_ends_completes()
    {
        using var response = await OpenAsync("POST", "{ value }");
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal("""event: next|data: {"data":{"value":"first of all"}}""", await ReadAsync(events));
        Assert.Equal("event: complete|data:", await ReadAsync(events));
        Assert.Null(await events.ReadLineAsync());
    }

    [Fact]
    public async Task Errors_are_an_answer_and_the_end()
    {
        using var response = await OpenAsync("POST", "{ nothing }");
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Contains("GRAPHQL_VALIDATION_FAILED", await ReadAsync(events), StringComparison.Ordinal);
        Assert.Equal("event: complete|data:", await ReadAsync(events));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Mutations_are_not_taken_as_clients_ask_again_by_themselves(string method)
    {
        using var response = await OpenAsync(method, "mutation { touch }");
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Contains("METHOD_NOT_ALLOWED", await ReadAsync(events), StringComparison.Ordinal);
        Assert.Equal(0, live.World.Touches);
    }

    [Fact]
    public async Task Beyond_the_limit_there_is_no_room()
    {
        using (await OpenAsync("POST", "query @live { value }"))
        {
            using var refused = await OpenAsync("POST", "query @live { value }");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal("5", refused.Headers.RetryAfter!.ToString());
        }

        HttpStatusCode status = default;
        await Eventually.HoldsAsync(() =>
        {
            using var again = OpenAsync("POST", "{ value }").GetAwaiter().GetResult();
            return (status = again.StatusCode) == HttpStatusCode.OK;
        });
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task Neither_socket_nor_events_is_refused_with_what_there_is()
    {
        var answer = await live.Http.GetAsync("/v1/live");
        Assert.Equal(406, (int)answer.Status);
        Assert.Contains("graphql-transport-ws", answer.Text, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> OpenAsync(string method, string query) => live.OpenStreamAsync(query, method: method);

    private static async Task<string> ReadAsync(StreamReader events)
    {
        var lines = new List<string>();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await events.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith(':')) continue;
            if (line is not "") lines.Add(line);
            else if (lines.Count > 0) break;
        }

        return string.Join('|', lines);
    }
}
