using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Tests.Live;

/// <summary>A socket that says what tests tell it to, right or wrong.</summary>
internal sealed class SocketClient : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly ClientWebSocket socket = new();

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public string? CloseDescription => socket.CloseStatusDescription;

    public static Task<SocketClient> OpenAsync(Uri server, string? protocol, params (string Name, string Value)[] headers) =>
        OpenAsync(server, "/v1/live", protocol, headers);

    public static async Task<SocketClient> OpenAsync(
        Uri server, string path, string? protocol, params (string Name, string Value)[] headers)
    {
        var client = new SocketClient();
        if (protocol is not null) client.socket.Options.AddSubProtocol(protocol);
        foreach (var (name, value) in headers) client.socket.Options.SetRequestHeader(name, value);
        using var limit = new CancellationTokenSource(Limit);
        await client.socket.ConnectAsync(new UriBuilder(server) { Scheme = "ws", Path = path }.Uri, limit.Token);
        return client;
    }

    public Task SendAsync(string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, CancellationToken.None);

    public Task SubscribeAsync(string id, string query, string more = "") =>
        SendAsync($$"""{"id":"{{id}}","type":"subscribe","payload":{"query":{{JsonSerializer.Serialize(query)}}{{more}} } }""");

    /// <summary>The next message; null when the server has closed.</summary>
    public async Task<string?> ReadAsync()
    {
        using var limit = new CancellationTokenSource(Limit);
        var bytes = new byte[256 * 1024];
        var used = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(bytes.AsMemory(used), limit.Token);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            used += part.Count;
            if (part.EndOfMessage) return Encoding.UTF8.GetString(bytes, 0, used);
        }
    }

    public async Task<JsonElement> ReadJsonAsync() => JsonDocument.Parse((await ReadAsync())!).RootElement;

    /// <summary>The data of the next answer.</summary>
    public async Task<string> ReadDataAsync() => (await ReadJsonAsync()).GetProperty("payload").GetProperty("data").GetRawText();

    public void Dispose() => socket.Dispose();
}
