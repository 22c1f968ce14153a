using System.Net;
using System.Text;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>The same answers as parts of one body, on the address that answers once too.</summary>
public sealed class LivePartsTests : IAsyncLifetime
{
    private LiveServer live = null!;

    public async Task InitializeAsync() => live = await LiveServer.StartAsync();

    public async Task DisposeAsync() => await live.DisposeAsync();

    [Theory]
    [InlineData("/v1/graphql")]
    [InlineData("/v1/live")]
    public async Task A_live_query_is_told_by_parts_as_they_come(string path)
    {
        using var response = await OpenAsync("query @live { value }", "multipart/mixed", path);
        Assert.Equal("multipart/mixed; boundary=\"-\"", response.Content.Headers.ContentType!.ToString());
        using var parts = new StreamReader(await response.Content.ReadAsStreamAsync());
        Assert.Equal("""{"data":{"value":"first of all"},"extensions":{"live":{"sequence":1}}}""", await ReadAsync(parts));
        live.World.Change("second");
        Assert.Equal("""{"data":{"value":"second of all"},"extensions":{"live":{"sequence":2}}}""", await ReadAsync(parts));
    }

    [Fact]
    public async Task An_operation_that_ends_ends_the_body()
    {
        using var response = await OpenAsync("{ value }", "multipart/mixed");
        Assert.Equal(
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"value\":\"first of all\"}}\r\n-----\r\n",
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("POST", "{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("POST", "mutation { touch }", "METHOD_NOT_ALLOWED")]
    [InlineData("GET", "{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    public async Task What_cannot_begin_is_answered_as_JSON(string method, string query, string code)
    {
        using var response = await OpenAsync(query, "multipart/mixed", method: method);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Contains($"\"code\":\"{code}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, live.World.Touches);
    }

    [Fact]
    public async Task While_nothing_happens_an_empty_object_keeps_the_way_open()
    {
        await using var quiet = await LiveServer.StartAsync(static options => options.KeepAliveInterval = TimeSpan.FromMilliseconds(20));
        using var response = await OpenAsync("query @live { value }", "multipart/mixed", server: quiet);
        using var parts = new StreamReader(await response.Content.ReadAsStreamAsync());

        // Before the first answer, too, where it takes its time.
        var part = "{}";
        while (part == "{}") part = await ReadAsync(parts);
        Assert.Contains("first", part, StringComparison.Ordinal);
        Assert.Equal("{}", await ReadAsync(parts));
    }

    [Theory]
    [InlineData("text/event-stream", "text/event-stream")]
    [InlineData("multipart/mixed, text/event-stream", "multipart/mixed")]
    [InlineData("multipart/mixed;q=0.5, text/event-stream", "text/event-stream")]
    [InlineData("multipart/mixed;q=0, Text/Event-Stream;q=0.1", "text/event-stream")]
    [InlineData("application/json, text/event-stream, multipart/mixed", "application/json")]
    [InlineData("text/event-stream, application/json;q=0.1", "application/json")]
    [InlineData("*/*", "application/json")]
    public async Task The_address_of_everything_answers_again_only_those_who_accept_nothing_else(string accept, string expected)
    {
        using var response = await OpenAsync("query @live { value }", accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
    }

    private Task<HttpResponseMessage> OpenAsync(
        string query, string accept, string path = "/v1/graphql", string method = "POST", LiveServer? server = null) =>
        (server ?? live).OpenStreamAsync(query, accept, path, method);

    // The JSON of the next part, once the boundary after it is there, and no later: clients show it then.
    private static async Task<string> ReadAsync(StreamReader parts)
    {
        const string Boundary = "\r\n---";
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var (part, one) = (new StringBuilder(), new char[1]);
        while (await parts.ReadAsync(one, limit.Token) == 1)
        {
            var text = part.Append(one).ToString();
            if (!text.EndsWith(Boundary, StringComparison.Ordinal)) continue;
            if (text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is >= 0 and var header) return text[(header + 4)..^Boundary.Length];
        }

        throw new EndOfStreamException($"No part: {part}");
    }
}
