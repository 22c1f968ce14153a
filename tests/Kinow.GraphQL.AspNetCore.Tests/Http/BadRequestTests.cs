using System.Text;
using Kinow.GraphQL.AspNetCore.Tests.Serving;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

public sealed class BadRequestTests : IAsyncLifetime
{
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("NONSENSE")]
    [InlineData("{\"query\":")]
    [InlineData("{\"query\":\"{ hello }\"")]
    [InlineData("{\"query\":\"{ hello }\"} trailing")]
    [InlineData("{\"query\":\"{ hello }\"}{}")]
    [InlineData("{\"query\":\"{ hello }\",}")]
    [InlineData("{\"query\":\"a\nb\"}")]
    [InlineData("{\"query\":\"\\x\"}")]
    [InlineData("[{\"query\":\"{ hello }\"}]")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"{ hello }\"")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{\"qeury\":\"{ hello }\"}")]
    [InlineData("{\"query\":null}")]
    [InlineData("{\"query\":\"\"}")]
    [InlineData("{\"query\":\"{ hello }\",\"query\":null}")]
    [InlineData("{\"query\":7}")]
    [InlineData("{\"query\":{}}")]
    [InlineData("{\"query\":[\"{ hello }\"]}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":\"x\"}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":[7]}")]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":7}")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":[]}")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":{\"persistedQuery\":1}}")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"a\"}}}")]
    [InlineData("{\"query\":\"{ hello } # \\ud800\"}")]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":\"\\udc00\"}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":{\"a\":\"\\ud800x\"}}")]
    public async Task A_malformed_body_is_refused(string body)
    {
        foreach (var accept in new[] { "application/json", "application/graphql-response+json" })
        {
            var answer = await server.PostAsync(body, accept);

            Assert.Equal(400, answer.Status);
            Assert.Equal("BAD_REQUEST", answer.Code);
            Assert.Equal(accept, answer.MediaType);
            Assert.Equal("no-store", answer.Header("Cache-Control"));
            Assert.False(answer.Json.TryGetProperty("data", out _));
        }
    }

    [Fact]
    public async Task Broken_json_is_located()
    {
        var answer = await server.PostAsync("{\n \"query\": }");

        Assert.Contains("line 2, byte 11", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_are_refused()
    {
        using var content = new ByteArrayContent(
            [.. Encoding.ASCII.GetBytes("{\"query\":\"{ hello } #"), 0xC3, 0x28, .. Encoding.ASCII.GetBytes("\"}")]);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var answer = await server.SendAsync(new(HttpMethod.Post, "/v1/graphql") { Content = content });

        Assert.Equal(400, answer.Status);
        Assert.Equal("BAD_REQUEST", answer.Code);
    }

    [Theory]
    [InlineData("\"extensions\"", "BAD_REQUEST")]
    [InlineData("\"variables\"", "VARIABLES_TOO_LARGE")]
    [InlineData("\"whatever\"", "BAD_REQUEST")]
    public async Task Deep_nesting_is_refused(string member, string code)
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 5000)) + "1" + new string('}', 5000);
        var answer = await server.PostAsync($"{{\"query\":\"{{ hello }}\",{member}:{deep}}}");

        Assert.Equal(400, answer.Status);
        Assert.Equal(code, answer.Code);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("[ ", " ]")]
    [InlineData("[[", "]]")]
    [InlineData("[1,", "]")]
    [InlineData("[1 , ", "]")]
    [InlineData("[{\"a\":", "}]")]
    [InlineData("{\"a\" : ", "}")]
    [InlineData("{\"a\":1,\"b\":[", "]}")]
    [InlineData("[[],", "]")]
    public async Task Nesting_is_too_deep_whatever_it_is_made_of(string open, string close)
    {
        var levels = open.Count(c => c is '[' or '{') - open.Count(c => c is ']');
        foreach (var depth in new[] { 40, 33, 5000 })
        {
            var deep = string.Concat(Enumerable.Repeat(open, depth / levels + 1)) + "1" + string.Concat(
                Enumerable.Repeat(close, depth / levels + 1));
            var posted = await server.PostAsync($$$"""{"query":"{ hello }","variables":{"a":{{{deep}}}}}""");
            var unknown = await server.PostAsync($$$"""{"query":"{ hello }","extensions":{"a":{{{deep}}}}}""");
            var sent = depth > 1000 ? posted : await server.GetAsync(
                "/v1/graphql?query={hello}&variables=" + Uri.EscapeDataString($$$"""{"a":{{{deep}}}}"""));

            Assert.Equal((400, "VARIABLES_TOO_LARGE"), (posted.Status, posted.Code));
            Assert.Equal((400, "VARIABLES_TOO_LARGE"), (sent.Status, sent.Code));
            Assert.Equal((400, "BAD_REQUEST"), (unknown.Status, unknown.Code));
            Assert.Contains("deeper", unknown.Message, StringComparison.Ordinal);
        }
    }

    // 32 levels: the body, the variables, and 30 arrays.
    [Theory]
    [InlineData(30, "1", 200)]
    [InlineData(30, "[", 400)]
    [InlineData(30, "1", 400, "}")]
    [InlineData(30, "x", 400)]
    [InlineData(30, "", 200)]
    [InlineData(29, "[]", 200)]
    public async Task The_deepest_level_is_read(int arrays, string content, int status, string close = "]")
    {
        var deep = new string('[', arrays) + content + new string(close[0], 1) + new string(']', arrays - 1);
        var answer = await server.PostAsync($$$"""{"query":"{ hello }","variables":{"a":{{{deep}}}}}""");

        Assert.Equal(status, answer.Status);
        if (status == 400) Assert.Equal(content == "[" ? "VARIABLES_TOO_LARGE" : "BAD_REQUEST", answer.Code);
        if (status == 400 && content != "[") Assert.Contains("not valid JSON", answer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_have_a_largest_size()
    {
        var answer = await server.PostAsync($$"""{"query":"{ hello }","variables":{"a":"{{new string('x', 70_000)}}"} }""");

        Assert.Equal(400, answer.Status);
        Assert.Equal("VARIABLES_TOO_LARGE", answer.Code);
    }

    [Theory]
    [InlineData("{\"query\":\"{ live }\",\"query\":\"{ hello }\"}")]
    [InlineData("{\"id\":null,\"query\":\"{ hello }\",\"future\":{\"a\":[1,2,{}]},\"variables\":{},\"extensions\":{\"other\":[]}}")]
    [InlineData("{\"id\":7,\"query\":\"{ hello }\"}")]
    [InlineData("{\"doc_id\":{\"a\":[]},\"query\":\"{ hello }\",\"id\":[1]}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":null,\"params\":[[]],\"query\":\"{ hello }\"}")]
    [InlineData("{\"id\":\"7\",\"query\":\"{ hello }\"}")]
    [InlineData("{\"type\":\"subscribe\",\"payload\":{\"query\":7},\"query\":\"{ hello }\",\"cacheControl\":1e999}")]
    [InlineData("{\"Query\":7,\"QUERY\":[],\"query \":{},\"\":\"\",\"query\":\"{ hello }\"}")]
    [InlineData("{\"x\":\"\\ud800\",\"query\":\"{ hello }\"}")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":"
        + "{\"tracing\":1,\"persisted\":[],\"persistedQuery\":null,\"x\":{\"persistedQuery\":1}}}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":null,\"operationName\":null,\"extensions\":null}")]
    [InlineData("{\"query\":\"query Q { hello }\",\"operationName\":\"\"}")]
    [InlineData("{\"qu\\u0065ry\":\"\\u007b hello }\\n\"}")]
    [InlineData("\uFEFF \r\n{\"query\":\"{ hello }\"}\r\n")]
    [InlineData("{\"query\":\"query($n: String) { hello(name: $n) }\",\"variables\":{\"n\":\"\\u0077orld\"}}")]
    public async Task What_is_only_unusual_is_let_in(string body) =>
        Assert.Equal("""{"data":{"hello":"Hello world"}}""", (await server.PostAsync(body)).Text);
}
