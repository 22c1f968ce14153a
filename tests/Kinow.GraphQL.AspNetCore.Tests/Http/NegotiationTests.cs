using System.IO.Compression;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class NegotiationTests : IAsyncLifetime
{
    private const string Json = "application/json";
    private const string Response = "application/graphql-response+json";
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData(null, Json)]
    [InlineData("*/*", Json)]
    [InlineData("application/*", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/graphql-response+json", Response)]
    [InlineData("Application/GraphQL-Response+JSON ; charset=UTF-8", Response)]
    [InlineData("application/graphql-response+json, application/json;q=0.9", Response)]
    [InlineData("application/graphql-response+json,application/json;q=0.9", Response)]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.9", Json)]
    [InlineData("application/json, application/graphql-response+json", Json)]
    [InlineData("application/graphql-response+json, application/json", Response)]
    [InlineData("application/graphql-response+json;q=0, */*", Json)]
    [InlineData("application/json;q=0, */*;q=0.1", Response)]
    [InlineData("application/json;q=0.2, */*", Response)]
    [InlineData("text/html, application/xml;q=0.9, */*;q=0.8", Json)]
    [InlineData("text/x; p=\"a,application/json\", application/graphql-response+json;q=0.1", Response)]
    [InlineData(", ,application/json;q=1.000,", Json)]
    [InlineData("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", Json)]
    [InlineData("*/*;q=.8", Json)]
    [InlineData("*", Json)]
    [InlineData("*;q=0.1", Json)]
    [InlineData("", Json)]
    [InlineData("application/json;q=1.0000", Json)]
    [InlineData("application/json; q = 0.50000", Json)]
    [InlineData("application/json;charset=utf8", Json)]
    [InlineData("application/json; charset = \"UTF8\"", Json)]
    [InlineData("application/json;charset=", Json)]
    [InlineData("application/graphql-response+json;charset=utf8;q=.9, application/json;q=.1", Response)]
    [InlineData("application/graphql-response+json;q=.1, application/json;q=.12", Json)]
    [InlineData("application/json, application/*+json", Json)]
    [InlineData("application/*+json", Response)]
    [InlineData("application/json;q=0, *;q=.1", Response)]
    public async Task The_callers_favourite_is_written(string? accept, string expected)
    {
        var answer = await server.QueryAsync("{ hello }", accept);

        Assert.Equal(200, answer.Status);
        Assert.Equal($"{expected}; charset=utf-8", answer.Header("Content-Type"));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json;q=nonsense")]
    [InlineData("garbage")]
    [InlineData("*;q=0")]
    [InlineData("*/*;q=.0")]
    [InlineData("*/*;q=0.0000")]
    [InlineData("text/event-stream")]
    [InlineData("multipart/mixed")]
    public async Task A_caller_that_accepts_neither_is_told(string accept)
    {
        var answer = await server.QueryAsync("{ hello }", accept);

        Assert.Equal(406, answer.Status);
        Assert.Equal("NOT_ACCEPTABLE", answer.Code);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip;q=1.0, br;q=0.5", "gzip")]
    [InlineData("*", "br")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("identity, gzip;q=0.5", null)]
    [InlineData("deflate", null)]
    [InlineData("br;q=0", null)]
    [InlineData("gzip;q=.8, br;q=.5", "gzip")]
    [InlineData("br;q=1.0000", "br")]
    [InlineData("", null)]
    [InlineData("*;q=.1", "br")]
    [InlineData("zstd, gzip;q=.0, *;q=0", null)]
    public async Task Large_answers_are_compressed_as_the_caller_likes(string accept, string? expected)
    {
        var answer = await server.GetAsync("/v1/graphql?query={long(size:5000)}", null, ("Accept-Encoding", accept));

        Assert.Equal(expected, answer.Header("Content-Encoding"));
        Assert.Equal(expected is null, answer.Body.Length > 5000);
        Assert.Contains("Accept-Encoding", answer.Header("Vary"), StringComparison.Ordinal);
        Assert.StartsWith("{\"data\":{\"long\":\"abej", Decompress(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Small_answers_are_not_compressed() =>
        Assert.Null((await server.GetAsync("/v1/graphql?query={hello}", null, ("Accept-Encoding", "br"))).Header("Content-Encoding"));

    private static string Decompress(Answer answer)
    {
        using var body = new MemoryStream(answer.Body);
        using Stream plain = answer.Header("Content-Encoding") switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }
}
