using System.Net;
using System.Net.Sockets;
using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Errors;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

/// <summary>Whatever the other side does: one clear exception, in time.</summary>
public sealed class FaultTests
{
    private const string Found = """{"_index":"a","_id":"1","_version":1,"_seq_no":0,"_primary_term":1,"found":true,"_source":{}}""";

    [Theory]
    [InlineData("this is no json")]
    [InlineData("<html><body>Welcome to nginx!</body></html>")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"responses":[]}""")]
    [InlineData("""{"responses":{}}""")]
    [InlineData("""{"responses":[null]}""")]
    [InlineData("""{"responses":[{}]}""")]
    [InlineData("""{"responses":[{"hits":[]}]}""")]
    [InlineData("""{"responses":[{"hits":{"total":"many","hits":[]}}]}""")]
    [InlineData("""{"responses":[{"hits":{"total":{"value":1.5},"hits":[]}}]}""")]
    [InlineData("""{"responses":[{"hits":{"total":{"value":1},"hits":[{"_id":7,"_index":"a"}]}}]}""")]
    [InlineData("""{"responses":[{"hits":{"total":{"value":1},"hits":[{"_id":null,"_index":"a"}]}}]}""")]
    [InlineData("""{"responses":[{"hits":{"hits":[]}},{"hits":{"hits":[]}}]}""")]
    [InlineData("""{"responses":[{"hits":{"hits":[]}}]""")]
    [InlineData("{\"responses\":[{\"hits\":{\"hits\":[{\"_index\":\"a\",\"_id\":\"\\ud800\"}]}}]}")]
    public async Task Garbage_is_told_as_such_and_not_asked_for_again(string body)
    {
        await using var server = FaultServer.Always(FaultServer.Response(200, body));
        using var gateway = Connect(server);
        var failure = await Assert.ThrowsAsync<SearchUnavailableException>(() => SearchAsync(gateway));
        Assert.Equal(SearchUnavailableReason.Garbage, failure.Reason);
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("no http at all\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 40\r\nContent-Encoding: gzip\r\n\r\nthis is not compressed by any means.....")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n{")]
    [InlineData("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 404 Not Found\r\nContent-Length: 14\r\n\r\n<html>no</html")]
    [InlineData("HTTP/1.1 400 Bad\r\nContent-Length: 14\r\n\r\n<html>no</html")]
    public async Task What_is_no_engine_is_garbage(string response)
    {
        await using var server = FaultServer.Always(response);
        using var gateway = Connect(server);
        var failure = await Assert.ThrowsAsync<SearchUnavailableException>(() => gateway.GetAsync("a", "1", default));
        Assert.Equal(SearchUnavailableReason.Garbage, failure.Reason);
    }

    [Fact]
    public async Task An_endless_answer_is_cut()
    {
        await using var server = new FaultServer(static async (_, stream) =>
        {
            await FaultServer.WriteAsync(stream, "HTTP/1.1 200 OK\r\n\r\n{\"took\":1");
            var spaces = new string(' ', 10_000);
            while (true) await FaultServer.WriteAsync(stream, spaces);
        });
        using var gateway = Connect(
            server, static options => options with { MaxResponseBytes = 1_000_000, ReadTimeout = TimeSpan.FromSeconds(20) });
        var failure = await Assert.ThrowsAsync<SearchUnavailableException>(() => SearchAsync(gateway));
        Assert.Equal(SearchUnavailableReason.Garbage, failure.Reason);
    }

    [Fact]
    public async Task A_truncated_answer_is_a_broken_connection()
    {
        await using var server = FaultServer.Always("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"took\":1");
        using var gateway = Connect(server);
        var failure = await Assert.ThrowsAsync<SearchUnavailableException>(() => SearchAsync(gateway));
        Assert.Equal(SearchUnavailableReason.Unreachable, failure.Reason);
        Assert.Equal(3, server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"took\":1")]
    public async Task A_hanging_engine_costs_no_more_than_the_time_for_a_read(string beginning)
    {
        // It hangs until the test ends, so whoever waits for it does not come back.
        var (begun, end) = (new TaskCompletionSource(), new TaskCompletionSource());
        await using var server = new FaultServer(async (_, stream) =>
        {
            begun.TrySetResult();
            await FaultServer.WriteAsync(stream, beginning);
            await end.Task;
        });
        using var gateway = Connect(server, static options => options with { ReadTimeout = TimeSpan.FromSeconds(2) });
        var failure = await Assert.ThrowsAsync<SearchUnavailableException>(() => SearchAsync(gateway));
        Assert.Equal(SearchUnavailableReason.TimedOut, failure.Reason);

        // On a busy machine the server may have come to it later than the client to the end of its patience.
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(1, server.Requests);
        end.SetResult();
    }

    [Fact]
    public async Task The_callers_own_deadline_is_no_failure_of_the_engine()
    {
        await using var server = new FaultServer(static (_, _) => Task.Delay(5_000));
        using var gateway = Connect(
            server, static options => options with { CircuitThreshold = 1, ReadTimeout = TimeSpan.FromSeconds(20) });
        using var deadline = new CancellationTokenSource(100);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gateway.GetAsync("a", "1", deadline.Token));
        Assert.False(gateway.IsCircuitOpen);
    }

    [Fact]
    public async Task Nobody_there_is_unreachable()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Dispose();
        using var gateway = new SearchGateway(new(new($"http://127.0.0.1:{port}")) { ReadTimeout = TimeSpan.FromSeconds(20) });
        var failure = await Assert.ThrowsAsync<SearchUnavailableException>(() => gateway.GetAsync("a", "1", default));
        Assert.Equal(SearchUnavailableReason.Unreachable, failure.Reason);
        Assert.Equal((3, 2, 3), (gateway.Statistics.Calls, gateway.Statistics.Retries, gateway.Statistics.Failures));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_passes_is_asked_again(int status)
    {
        await using var server = new FaultServer((number, stream) =>
            FaultServer.WriteAsync(stream, number == 0 ? FaultServer.Response(status, "<html>busy</html>") : FaultServer.Response(200, Found)));
        using var gateway = Connect(server);
        Assert.True((await gateway.GetAsync("a", "1", default)).IsFound);
        Assert.Equal(2, server.Requests);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(401)]
    [InlineData(403)]
    public async Task What_does_not_pass_is_not_asked_again(int status)
    {
        await using var server = FaultServer.Always(FaultServer.Response(status, """{"error":{"type":"x","reason":"y"},"status":1}"""));
        using var gateway = Connect(server);
        var failure = await Assert.ThrowsAsync<SearchUnavailableException>(() => gateway.GetAsync("a", "1", default));
        Assert.Equal(
            (status, status == 500 ? SearchUnavailableReason.Failing : SearchUnavailableReason.Refused), (failure.Status, failure.Reason));
        Assert.Equal(1, server.Requests);
    }

    [Fact]
    public async Task A_creation_whose_answer_was_lost_is_not_sent_again()
    {
        await using var server = FaultServer.Always("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{");
        using var gateway = Connect(server);
        await Assert.ThrowsAsync<SearchUnavailableException>(
            () => gateway.CreateAsync(SearchTarget.Alias("a"), "1", "{}"u8.ToArray(), default));
        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData("""{"timed_out":true,"_shards":{"failed":0},"hits":{"total":{"value":0},"hits":[]}}""")]
    [InlineData("""{"timed_out":false,"_shards":{"total":2,"failed":1},"hits":{"total":{"value":0},"hits":[]}}""")]
    [InlineData("""{"error":{"type":"search_phase_execution_exception","reason":"all shards failed"},"status":503}""")]
    public async Task Half_an_answer_is_none(string response)
    {
        await using var server = FaultServer.Always(FaultServer.Response(200, $$"""{"responses":[{{response}}]}"""));
        using var gateway = Connect(server);
        var failure = await Assert.ThrowsAsync<SearchUnavailableException>(() => SearchAsync(gateway));
        Assert.Equal(SearchUnavailableReason.Failing, failure.Reason);
    }

    [Fact]
    public async Task Writes_that_found_no_room_are_sent_again_alone()
    {
        const string Busy = """{"items":[{"index":{"status":201}},{"index":{"status":429,"error":{"type":"rejected","reason":"full"}}}]}""";
        await using var server = new FaultServer(static (number, stream) => FaultServer.WriteAsync(
            stream, FaultServer.Response(200, number == 0 ? Busy : """{"items":[{"index":{"status":201}}]}""")));
        using var gateway = Connect(server);
        var body = new BulkBody();
        body.Index(SearchTarget.Alias("a"), "1", "{}"u8);
        body.Index(SearchTarget.Alias("a"), "2", "{}"u8);
        (await gateway.BulkAsync(body, default)).ThrowIfFailed();
        Assert.Equal(2, server.Requests);
        Assert.DoesNotContain("\"_id\":\"1\"", server.Heads.ElementAt(1), StringComparison.Ordinal);
    }

    private static SearchGateway Connect(FaultServer server, Func<SearchGatewayOptions, SearchGatewayOptions>? change = null)
    {
        var options = new SearchGatewayOptions(server.Address) { ReadTimeout = TimeSpan.FromSeconds(10), RetryDelay = TimeSpan.FromMilliseconds(5), Compression = true };
        return new(change?.Invoke(options) ?? options);
    }

    private static async Task SearchAsync(SearchGateway gateway)
    {
        var body = new MultiSearchBody();
        body.Add("a", "{}"u8);
        using var answer = await gateway.MultiSearchAsync(body, default);
    }
}
