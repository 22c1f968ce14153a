using System.Text;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class BodyTests : IAsyncLifetime
{
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("application/json")]
    [InlineData("Application/JSON")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"; profile=x")]
    [InlineData("application/json;charset=utf8")]
    [InlineData("application/json; charset = \"utf8\"")]
    [InlineData("application/json;")]
    [InlineData("application/json; charset=")]
    [InlineData("application/json, application/json; charset=utf-8")]
    public async Task Json_in_utf8_is_read(string contentType) =>
        Assert.Equal(200, (await server.PostAsync("""{"query":"{ hello }"}""", contentType: contentType)).Status);

    [Theory]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/graphql")]
    [InlineData("application/jsonx")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json, text/plain")]
    [InlineData("text/plain, application/json")]
    [InlineData(",")]
    [InlineData("garbage")]
    public async Task Other_media_types_are_not(string contentType)
    {
        var answer = await server.PostAsync("""{"query":"{ hello }"}""", contentType: contentType);

        Assert.Equal(415, answer.Status);
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", answer.Code);
        Assert.Equal("application/json", answer.Header("Accept"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("identity, br")]
    [InlineData("deflate, identity")]
    [InlineData("x")]
    public async Task Compressed_bodies_are_not_and_the_answer_says_what_is(string coding)
    {
        var answer = await EncodedAsync(coding);

        Assert.Equal(415, answer.Status);
        Assert.Equal("UNSUPPORTED_MEDIA_TYPE", answer.Code);
        Assert.Equal("identity", answer.Header("Accept-Encoding"));
        Assert.Null(answer.Header("Accept"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(",")]
    [InlineData("identity")]
    [InlineData("Identity, identity")]
    public async Task A_header_without_a_coding_leaves_a_body_as_it_is(string coding) =>
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", (await EncodedAsync(coding)).Text);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_refused(bool isChunked)
    {
        var answer = await SendPaddedAsync(1024 * 1024 + 1, isChunked);

        Assert.Equal(413, answer.Status);
        Assert.Equal("BODY_TOO_LARGE", answer.Code);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_many_pieces_up_to_the_limit_is_read(bool isChunked)
    {
        var answer = await SendPaddedAsync(1024 * 1024, isChunked);

        Assert.Equal("""{"data":{"hello":"Hello world"}}""", answer.Text);
    }

    [Fact]
    public async Task A_body_that_comes_slowly_is_read()
    {
        var answer = await RawRequest.SendAsync(
            server.Address,
            "POST /v1/graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 21\r\nConnection: close\r\n\r\n{\"query",
            "\":\"{ hello",
            " }\"}");

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.EndsWith("""{"data":{"hello":"Hello world"}}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requests_follow_each_other_on_a_connection_whatever_becomes_of_them()
    {
        const string Head = "POST /v1/graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";
        var answer = await RawRequest.SendAsync(
            server.Address,
            $"{Head}Content-Length: 3\r\n\r\n{{\"q{Head}Content-Length: 21\r\nConnection: close\r\n\r\n{{\"query\":\"{{ hello }}\"}}");

        Assert.StartsWith("HTTP/1.1 400", answer, StringComparison.Ordinal);
        Assert.EndsWith("""{"data":{"hello":"Hello world"}}""", answer, StringComparison.Ordinal);
    }

    private Task<Answer> SendPaddedAsync(int length, bool isChunked)
    {
        const string Start = "{\"query\":\"{ hello }\",\"padding\":\"";
        var body = Start + new string('x', length - Start.Length - 2) + "\"}";
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/graphql")
        {
            Content = isChunked
                ? new StreamContent(new MemoryStream(Encoding.ASCII.GetBytes(body)))
                : TestServer.Content(body, "application/json"),
        };
        request.Content.Headers.ContentType = new("application/json");
        request.Headers.TransferEncodingChunked = isChunked;
        return server.SendAsync(request);
    }

    private Task<Answer> EncodedAsync(string coding)
    {
        var content = TestServer.Content("""{"query":"{ hello }"}""", "application/json");
        content.Headers.TryAddWithoutValidation("Content-Encoding", coding);
        return server.SendAsync(new(HttpMethod.Post, "/v1/graphql") { Content = content });
    }
}
