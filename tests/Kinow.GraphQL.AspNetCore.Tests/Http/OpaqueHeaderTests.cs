using System.Text;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

/// <summary>Headers whose bytes a client cannot change do not refuse its requests.</summary>
public sealed class OpaqueHeaderTests : IAsyncLifetime
{
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("User-Agent")]
    [InlineData("Cookie")]
    [InlineData("Referer")]
    [InlineData("Accept-Language")]
    [InlineData("Accept-Encoding")]
    [InlineData("If-None-Match")]
    [InlineData("Origin")]
    [InlineData("X-Request-Id")]
    [InlineData("X-Forwarded-For")]
    [InlineData("X-Device-Name")]
    [InlineData("traceparent")]
    public async Task Bytes_that_are_no_utf8_are_not_looked_at(string name)
    {
        foreach (var value in new[] { "caf\u00E9", "\u00FF\u00FE", "a\u00C3", "\u0080", "\u00ED\u00A0\u0080", "\u00C0\u00AF" })
        {
            var answer = await SendAsync($"{name}: {value}");

            Assert.StartsWith("HTTP/1.1 200 OK", answer, StringComparison.Ordinal);
            Assert.Contains("""{"data":{"hello":"Hello world"}}""", answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Bytes_with_a_meaning_that_are_none_are_told_in_json()
    {
        Assert.Contains("NOT_ACCEPTABLE", await SendAsync("Accept: text/\u00FF"), StringComparison.Ordinal);
        Assert.Contains("UNSUPPORTED_MEDIA_TYPE", await SendAsync("Content-Encoding: \u00FF"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("User-Agent: a\0b")]
    [InlineData("User-Agent: \u00FF\0")]
    [InlineData("User-Agent\u00FF: a")]
    [InlineData("User-Agent")]
    public async Task Header_lines_that_http_forbids_are_still_refused(string line) =>
        Assert.StartsWith("HTTP/1.1 400", await SendAsync(line), StringComparison.Ordinal);

    // Each character is one byte.
    private Task<string> SendAsync(string line)
    {
        const string Body = """{"query":"{ hello }"}""";
        var request = $"POST /v1/graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: application/json\r\n"
            + $"{line}\r\nContent-Length: {Body.Length}\r\n\r\n{Body}";
        return RawRequest.SendAsync(server.Address, Encoding.Latin1, request);
    }
}
