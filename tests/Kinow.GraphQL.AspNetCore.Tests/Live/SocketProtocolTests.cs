using System.Net.WebSockets;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>Who breaks the protocol is told so by the code that the protocol has for it.</summary>
public sealed class SocketProtocolTests : IAsyncLifetime
{
    private LiveServer live = null!;

    public async Task InitializeAsync() => live = await LiveServer.StartAsync(static options =>
    {
        options.MaxMessageBytes = 64 * 1024;
        options.MaxOperations = 3;
        options.DrainTime = TimeSpan.FromMilliseconds(200);
        options.InitHeaders.Add("Accept-Language");
    });

    public async Task DisposeAsync() => await live.DisposeAsync();

    [Theory]
    [InlineData("nonsense", 4400)]
    [InlineData("[]", 4400)]
    [InlineData("{}", 4400)]
    [InlineData("""{"type":"what"}""", 4400)]
    [InlineData("""{"type":"ping","payload":{"accessToken":"\ud800"}}""", 4400)]
    [InlineData("""{"type":7}""", 4400)]
    [InlineData("""{"type":"next","id":"1"}""", 4400)]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ value }"}}""", 4400)]
    [InlineData("""{"type":"connection_init"}""", 4429)]
    public async Task A_message_that_is_none_closes_the_socket(string message, int code)
    {
        using var client = await live.ConnectAsync();
        await client.SendAsync(message);
        Assert.Null(await client.ReadAsync());
        Assert.Equal((WebSocketCloseStatus)code, client.CloseStatus);
    }

    [Fact]
    public async Task A_subscription_before_the_acknowledgement_closes_the_socket()
    {
        using var client = await live.ConnectAsync(init: null);
        await client.SubscribeAsync("1", "{ value }");
        Assert.Null(await client.ReadAsync());
        Assert.Equal((WebSocketCloseStatus)4401, client.CloseStatus);
    }

    [Fact]
    public async Task A_client_that_does_not_begin_is_closed()
    {
        await using var hasty = await LiveServer.StartAsync(static options => options.InitTimeout = TimeSpan.FromMilliseconds(300));
        using var client = await hasty.ConnectAsync(init: null);
        Assert.Null(await client.ReadAsync());
        Assert.Equal((WebSocketCloseStatus)4408, client.CloseStatus);
    }

    [Theory]
    [InlineData("""{"accept-language":"fr","authorization":"Bearer me "}""", "Bearer me fr first")]
    [InlineData("""{"Accept-Language":"fr"}""", "fr first")]
    [InlineData("""{"accept-language":7,"X-Country":"US","sequence":"1"}""", "de first")]
    [InlineData("""{}""", "de first")]
    public async Task What_pages_cannot_say_by_headers_is_taken_from_the_payload(string init, string expected)
    {
        using var client = await live.ConnectAsync(init, ("Accept-Language", "de"));
        await client.SubscribeAsync("1", "{ own }");
        Assert.Contains($"\"own\":\"{expected}\"", await client.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_no_header_could_have_closes_the_socket()
    {
        using var client = await live.ConnectAsync(init: null);
        await client.SendAsync($$$"""{"type":"connection_init","payload":{"accept-language":"{{{new string('x', 1025)}}}"}}""");
        Assert.Null(await client.ReadAsync());
        Assert.Equal((WebSocketCloseStatus)4400, client.CloseStatus);
    }

    [Fact]
    public async Task Clients_that_know_one_address_open_sockets_there()
    {
        using var client = await SocketClient.OpenAsync(live.Http.Address, "/v1/graphql", "graphql-transport-ws");
        await client.SendAsync("""{"type":"connection_init"}""");
        await client.ReadAsync();
        await client.SubscribeAsync("1", "{ value }");
        Assert.Equal("""{"value":"first of all"}""", await client.ReadDataAsync());
    }

    [Fact]
    public async Task Another_protocol_is_not_spoken()
    {
        using var client = await SocketClient.OpenAsync(live.Http.Address, null);
        Assert.Null(await client.ReadAsync());
        Assert.Equal((WebSocketCloseStatus)4406, client.CloseStatus);
    }

    [Theory]
    [InlineData("connection_init")]
    [InlineData("ping")]
    public async Task Credentials_that_are_not_ours_close_the_socket(string type)
    {
        using var client = await live.ConnectAsync(type == "ping" ? "{}" : null);
        await client.SendAsync($$$"""{"type":"{{{type}}}","payload":{"authorization":"Bearer wrong"}}""");
        Assert.Null(await client.ReadAsync());
        Assert.Equal((WebSocketCloseStatus)4403, client.CloseStatus);
    }

    [Fact]
    public async Task A_ping_renews_the_credentials()
    {
        using var client = await live.ConnectAsync("""{"accessToken":"old"}""");
        await client.SendAsync("""{"type":"ping","payload":{"accessToken":"new"}}""");
        Assert.Equal("""{"type":"pong"}""", await client.ReadAsync());
        await client.SubscribeAsync("1", "{ own }");
        Assert.Equal("""{"own":"Bearer new first"}""", await client.ReadDataAsync());
    }

    [Fact]
    public async Task A_ping_that_changes_the_segment_has_the_client_begin_anew()
    {
        using var client = await live.ConnectAsync("""{"accessToken":"old"}""");
        await client.SendAsync("""{"type":"ping","payload":{"accessToken":"insider"}}""");
        Assert.Null(await client.ReadAsync());
        Assert.Equal((WebSocketCloseStatus)1012, client.CloseStatus);
    }

    [Fact]
    public async Task A_page_of_another_origin_opens_none()
    {
        var refused = await Assert.ThrowsAsync<WebSocketException>(
            () => SocketClient.OpenAsync(live.Http.Address, "graphql-transport-ws", ("Origin", "https://elsewhere.example")));
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_taken_closes_the_socket()
    {
        using var client = await live.ConnectAsync();
        await client.SubscribeAsync("1", "query @live { value }");
        await client.ReadAsync();
        await client.SubscribeAsync("1", "query @live { value }");
        Assert.Null(await client.ReadAsync());
        Assert.Equal((WebSocketCloseStatus)4409, client.CloseStatus);
    }

    [Fact]
    public async Task A_message_that_is_too_large_closes_the_socket()
    {
        using var client = await live.ConnectAsync(init: null);
        await client.SendAsync($$$"""{"type":"connection_init","payload":{"x":"{{{new string('x', 1024 * 1024)}}}"}}""");
        Assert.Null(await client.ReadAsync());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, client.CloseStatus);
    }

    [Fact]
    public async Task More_operations_than_may_run_are_refused_and_the_others_go_on()
    {
        using var client = await live.ConnectAsync();
        for (var i = 0; i < 3; i++)
        {
            await client.SubscribeAsync($"{i}", "query @live { value }");
            await client.ReadAsync();
        }

        await client.SubscribeAsync("3", "query @live { value }");
        Assert.Contains("TOO_MANY_OPERATIONS", await client.ReadAsync(), StringComparison.Ordinal);
        live.World.Change("second");
        for (var i = 0; i < 3; i++) Assert.Equal("""{"value":"second of all"}""", await client.ReadDataAsync());
    }

    [Theory]
    [InlineData("""{"query":"{ nothing }"}""", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"mutation @live { touch }"}""", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("""{"query":"{"}""", "GRAPHQL_PARSE_FAILED")]
    [InlineData("""{"query":7}""", "BAD_REQUEST")]
    [InlineData("""{}""", "BAD_REQUEST")]
    [InlineData("""{"documentId":"unknown"}""", "OPERATION_NOT_FOUND")]
    [InlineData("""{"query":"{ value }","operationName":"Other"}""", "OPERATION_RESOLUTION_FAILURE")]
    public async Task An_operation_that_cannot_run_ends_with_its_errors(string payload, string code)
    {
        using var client = await live.ConnectAsync();
        await client.SendAsync($$"""{"id":"1","type":"subscribe","payload":{{payload}}}""");
        var message = await client.ReadJsonAsync();
        Assert.Equal("error", message.GetProperty("type").GetString());
        Assert.Equal(code, message.GetProperty("payload")[0].GetProperty("extensions").GetProperty("code").GetString());
        await client.SubscribeAsync("1", "{ value }");
        Assert.Equal("""{"value":"first of all"}""", await client.ReadDataAsync());
    }

    [Fact]
    public async Task When_the_process_ends_clients_are_told_when_to_come_back()
    {
        using var client = await live.ConnectAsync();
        var stopping = live.DisposeAsync();
        Assert.Null(await client.ReadAsync());
        Assert.Equal((WebSocketCloseStatus)1001, client.CloseStatus);
        Assert.StartsWith("Going away; reconnect in ", client.CloseDescription, StringComparison.Ordinal);
        client.Dispose();
        await stopping;
    }
}
