using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.AspNetCore.Tests.Trusted;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.GraphQL.AspNetCore.Tests.Idempotency;

public sealed class IdempotentRequestTests : IAsyncLifetime
{
    private const string Key = "8e03978e-40d5-43dd-bc93-6894a57f9324";
    private const string GraphQLJson = "application/graphql-response+json";

    private readonly MemoryKeys keys = new();
    private TestServer server = null!;

    public async Task InitializeAsync() => server = await TestServer.StartAsync(
        options =>
        {
            options.AutomaticPersistedQueries = true;
            options.Cors.AllowedOrigins.Add("*");
            options.MaxRecordedBytes = 2_000;
            options.TrustedOperations.AddStream(Manifests.Apollo(("id-touch", "mutation Touch { touch }")));
        },
        services => services.AddSingleton<IIdempotencyKeys>(keys));

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task The_same_key_gets_the_same_answer_and_has_one_effect()
    {
        var first = await SendAsync("mutation { touch }");
        var second = await SendAsync("mutation { touch }", key: $"\"{Key}\"");
        var other = await SendAsync("mutation { touch }", key: Key + "-other");

        Assert.Equal((200, """{"data":{"touch":1}}"""), (first.Status, first.Text));
        Assert.Null(first.Header("Idempotency-Replayed"));
        Assert.Equal((200, first.Text, "true"), (second.Status, second.Text, second.Header("Idempotency-Replayed")));
        Assert.Equal("no-store", second.Header("Cache-Control"));
        Assert.Equal("""{"data":{"touch":2}}""", other.Text);
        Assert.All(keys.Answers, static box => Assert.DoesNotContain("touch", Encoding.Latin1.GetString(box), StringComparison.Ordinal));
        Assert.DoesNotContain(server.Log.Lines, static line => line.Contains(Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_many_at_once_one_runs_and_the_others_wait_or_get_its_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => SendAsync("mutation { slow }")));

        Assert.Equal(1, keys.Claims);
        Assert.All(answers, static answer =>
        {
            if (answer.Status == 200) Assert.Equal("""{"data":{"slow":1}}""", answer.Text);
            else Assert.Equal((409, "IDEMPOTENT_REQUEST_IN_PROGRESS", "1"), (answer.Status, answer.Code, answer.Header("Retry-After")));
        });
        Assert.Equal("""{"data":{"slow":1}}""", (await SendAsync("mutation { slow }")).Text);
    }

    [Theory]
    [InlineData("mutation { again: touch }", null)]
    [InlineData("mutation { touch }", """{"a":1}""")]
    [InlineData("mutation T { touch }", null)]
    public async Task Another_request_with_the_key_is_refused(string query, string? variables)
    {
        await SendAsync("mutation { touch }");
        var answer = await SendAsync(query, variables);

        Assert.Equal((422, "IDEMPOTENCY_KEY_REUSED"), (answer.Status, answer.Code));
        Assert.Equal(1, keys.Claims);
    }

    [Fact]
    public async Task A_document_is_the_same_however_it_is_named()
    {
        const string Text = "mutation Touch { touch }";
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
        var extensions = new { persistedQuery = new { version = 1, sha256Hash = hash } };
        string[] bodies =
        [
            JsonSerializer.Serialize(new { query = Text }),
            JsonSerializer.Serialize(new { query = Text, operationName = "Touch", variables = new { } }),
            """{"query":"mutation\u0020Touch { touch }"}""",
            """{"documentId":"id-touch"}""",
            JsonSerializer.Serialize(new { query = Text, extensions }),
            JsonSerializer.Serialize(new { extensions }),
        ];
        foreach (var body in bodies) Assert.Equal("""{"data":{"touch":1}}""", (await PostAsync(body)).Text);
    }

    [Theory]
    [InlineData("{ hello }")]
    [InlineData("query { hello }")]
    public async Task Queries_take_no_notice_of_the_header(string query)
    {
        foreach (var key in new[] { Key, Key, "no key" })
        {
            var answer = await SendAsync(query, key: key);
            Assert.Equal((200, (string?)null), (answer.Status, answer.Header("Idempotency-Replayed")));
        }

        Assert.Equal(0, keys.Claims);
    }

    [Fact]
    public async Task Without_the_header_every_request_runs()
    {
        Assert.Equal("""{"data":{"touch":1}}""", (await server.QueryAsync("mutation { touch }")).Text);
        Assert.Equal("""{"data":{"touch":2}}""", (await server.QueryAsync("mutation { touch }")).Text);
        Assert.Equal(0, keys.Claims);
    }

    [Fact]
    public async Task A_server_that_remembers_no_keys_runs_every_request()
    {
        await using var plain = await TestServer.StartAsync();
        string[] expected = ["""{"data":{"touch":1}}""", """{"data":{"touch":2}}"""];
        foreach (var answer in expected) Assert.Equal(answer, (await PostAsync("""{"query":"mutation { touch }"}""", to: plain)).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(GraphQLJson)]
    public async Task What_is_no_key_is_refused_before_anything_runs(string? accept)
    {
        foreach (var key in new[] { "short", "with a space in it", "" })
        {
            var answer = await SendAsync("mutation { touch }", key: key, accept: accept);
            Assert.Equal((400, "BAD_REQUEST"), (answer.Status, answer.Code));
        }

        Assert.Equal("""{"data":{"touch":1}}""", (await server.QueryAsync("mutation { touch }")).Text);
    }

    [Theory]
    [InlineData("""{"query":"mutation { nosuch }"}""")]
    [InlineData("""{"query":"mutation($a: Int!) { touch }","variables":{}}""")]
    [InlineData("""{"query":"mutation A { touch } mutation B { touch }"}""")]
    [InlineData("""{"query":"mutation { "}""")]
    public async Task A_request_that_cannot_run_uses_up_no_key(string body)
    {
        Assert.NotNull((await PostAsync(body)).Code);
        Assert.Equal("""{"data":{"touch":1}}""", (await SendAsync("mutation { touch }")).Text);
    }

    [Theory]
    [InlineData("UNAUTHENTICATED", false)]
    [InlineData("TIMEOUT", false)]
    [InlineData("SERVICE_UNAVAILABLE", false)]
    [InlineData("INTERNAL_SERVER_ERROR", false)]
    [InlineData("TOO_MANY_ATTEMPTS", false)]
    [InlineData("BAD_USER_INPUT", true)]
    [InlineData("FORBIDDEN", true)]
    [InlineData("EMAIL_ALREADY_EXISTS", true)]
    public async Task An_answer_is_kept_unless_another_attempt_may_bring_a_better_one(string code, bool isKept)
    {
        var query = $$"""mutation { fine: touch  failed: fail(code: "{{code}}"{{(code == "TOO_MANY_ATTEMPTS" ? ", retryAfter: 5" : "")}}) }""";
        foreach (var accept in new[] { null, GraphQLJson })
        {
            var key = $"{Key}-{accept?.Length}";
            var first = await SendAsync(query, key: key, accept: accept);
            var second = await SendAsync(query, key: key, accept: accept);

            Assert.Equal(code, first.Code);
            Assert.Equal(isKept ? "true" : null, second.Header("Idempotency-Replayed"));
            Assert.Equal(first.Status, second.Status);
            Assert.Equal(isKept, first.Text == second.Text);
        }
    }

    [Fact]
    public async Task One_error_that_may_go_away_is_enough_to_try_again()
    {
        const string Query = """mutation { touch  a: fail(code: "FORBIDDEN")  b: fail(code: "SERVICE_UNAVAILABLE") }""";

        Assert.Equal("FORBIDDEN", (await SendAsync(Query)).Code);
        Assert.Null((await SendAsync(Query)).Header("Idempotency-Replayed"));
        Assert.Equal(2, keys.Releases);
    }

    [Fact]
    public async Task A_large_answer_is_made_again()
    {
        const string Query = "mutation { touch long(size: 3000) }";

        Assert.Equal(1, (await SendAsync(Query)).Json.GetProperty("data").GetProperty("touch").GetInt32());
        Assert.Equal(2, (await SendAsync(Query)).Json.GetProperty("data").GetProperty("touch").GetInt32());
    }

    [Fact]
    public async Task An_answer_that_is_sent_again_is_compressed_for_who_asks()
    {
        const string Query = "mutation { long(size: 1500) }";
        var plain = await SendAsync(Query);
        using var request = Request(JsonSerializer.Serialize(new { query = Query }), Key, null);
        request.Headers.Add("Accept-Encoding", "gzip");
        var packed = await server.SendAsync(request);

        Assert.Equal(("gzip", "true"), (packed.Header("Content-Encoding"), packed.Header("Idempotency-Replayed")));
        using var gzip = new System.IO.Compression.GZipStream(new MemoryStream(packed.Body), System.IO.Compression.CompressionMode.Decompress);
        using var reader = new StreamReader(gzip);
        Assert.Equal(plain.Text, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_failure_to_record_does_not_keep_the_answer_from_its_caller()
    {
        keys.Fails = static call => call == "claim" ? null : new InvalidOperationException("away");
        var first = await SendAsync("mutation { touch ids }");
        Assert.Equal(200, first.Status);
        Assert.Contains(server.Log.Lines, static line => line.Contains("could not be recorded", StringComparison.Ordinal));
        Assert.Equal(409, (await SendAsync("mutation { touch ids }")).Status);

        keys.Fails = static _ => null;
        keys.Abandon();
        var second = await SendAsync("mutation { touch ids }");

        // It ran again, as a further attempt that makes the same ids.
        Assert.Equal((200, (string?)null), (second.Status, second.Header("Idempotency-Replayed")));
        var (before, after) = (first.Json.GetProperty("data").GetProperty("ids").GetString(), second.Json.GetProperty("data").GetProperty("ids").GetString());
        Assert.StartsWith("first ", before, StringComparison.Ordinal);
        Assert.Equal(before, after!.Replace("resumed", "first", StringComparison.Ordinal));
        Assert.NotEqual(before, after);
    }

    [Fact]
    public async Task While_keys_cannot_be_claimed_nothing_runs()
    {
        keys.Fails = static _ => new GraphQLException("away", "SERVICE_UNAVAILABLE") { RetryAfter = 3 };
        var refused = await SendAsync("mutation { touch }");

        Assert.Equal((503, "SERVICE_UNAVAILABLE", "3"), (refused.Status, refused.Code, refused.Header("Retry-After")));
        keys.Fails = static _ => null;
        Assert.Equal("""{"data":{"touch":1}}""", (await SendAsync("mutation { touch }")).Text);
    }

    [Fact]
    public async Task A_caller_who_leaves_comes_back_for_the_answer()
    {
        const string Body = """{"query":"mutation { slow }"}""";
        using (var socket = new TcpClient())
        {
            await socket.ConnectAsync(server.Address.Host, server.Address.Port);
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /v1/graphql HTTP/1.1\r\nHost: x\r\nIdempotency-Key: {Key}\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n\r\n{Body}"));
            await Eventually.HoldsAsync(() => keys.Claims == 1);
            socket.Client.Close(0);
        }

        await Eventually.HoldsAsync(() => keys.Answers.Length == 1);
        var answer = await PostAsync(Body);
        Assert.Equal(("""{"data":{"slow":1}}""", "true"), (answer.Text, answer.Header("Idempotency-Replayed")));
    }

    [Fact]
    public async Task Pages_may_read_whether_an_answer_was_sent_again()
    {
        using var request = Request("""{"query":"mutation { touch }"}""", Key, null);
        request.Headers.Add("Origin", "https://app.example.com");
        Assert.Contains(
            "Idempotency-Replayed", (await server.SendAsync(request)).Header("Access-Control-Expose-Headers"), StringComparison.Ordinal);
    }

    private Task<Answer> SendAsync(string query, string? variables = null, string key = Key, string? accept = null) =>
        PostAsync($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables ?? "null"}}}""", key, accept);

    private async Task<Answer> PostAsync(string body, string key = Key, string? accept = null, TestServer? to = null)
    {
        using var request = Request(body, key, accept);
        return await (to ?? server).SendAsync(request);
    }

    private static HttpRequestMessage Request(string body, string key, string? accept)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/v1/graphql") { Content = TestServer.Content(body, "application/json") };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        if (accept is not null) request.Headers.TryAddWithoutValidation("Accept", accept);
        return request;
    }
}
