using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Kinow.EndToEnd.Tests.Real.Live;

/// <summary>A socket that follows the name of one product, and remembers all it was told.</summary>
internal sealed class Follower : IDisposable
{
    private const string Query = "query Name($id: ID!) @live { cms { product(id: $id) { name } } }";

    private readonly ClientWebSocket socket = new();
    private readonly List<string> names = [];
    private long toldAt;
    private Task reading = Task.CompletedTask;

    /// <summary>Whether the socket is open and was never closed.</summary>
    public bool IsOpen => socket.State == WebSocketState.Open;

    /// <summary>What it was told instead of a name, or why it reads no more; null while all went well.</summary>
    public string? Fault { get; private set; }

    /// <summary>What it was told last; null for nothing yet.</summary>
    public string? Name
    {
        get
        {
            lock (names) return names.LastOrDefault();
        }
    }

    /// <summary>When it was told last, as <see cref="Stopwatch.GetTimestamp"/> counts.</summary>
    public long ToldAt
    {
        get
        {
            lock (names) return toldAt;
        }
    }

    /// <summary>All it was told, in order.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            lock (names) return [.. names];
        }
    }

    /// <summary>Opens a socket and begins to follow.</summary>
    public static async Task<Follower> FollowAsync(Uri graphQL, string product)
    {
        var follower = new Follower();
        follower.socket.Options.AddSubProtocol("graphql-transport-ws");
        await follower.socket.ConnectAsync(
            new UriBuilder(graphQL) { Scheme = "ws", Path = "/v1/live" }.Uri, CancellationToken.None);
        await follower.SendAsync("""{"type":"connection_init"}""");
        var payload = JsonSerializer.Serialize(new { query = Query, variables = new { id = product } });
        follower.reading = follower.FollowAsync(payload);
        return follower;
    }

    public void Dispose() => socket.Dispose();

    private Task SendAsync(string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, CancellationToken.None);

    private async Task FollowAsync(string payload)
    {
        try
        {
            await ReadAsync(payload);
        }
        catch (Exception broken) when (broken is not ObjectDisposedException)
        {
            Fault = broken.Message;
        }
    }

    private async Task ReadAsync(string payload)
    {
        var bytes = new byte[4096];
        while (true)
        {
            var read = await socket.ReceiveAsync(bytes.AsMemory(), CancellationToken.None);
            if (read.MessageType == WebSocketMessageType.Close) return;
            using var message = JsonDocument.Parse(bytes.AsMemory(0, read.Count));
            if (message.RootElement.GetProperty("type").GetString() == "connection_ack")
            {
                await SendAsync($$"""{"id":"1","type":"subscribe","payload":{{payload}}}""");
                continue;
            }

            if (NameIn(message.RootElement) is not { } name)
            {
                Fault = message.RootElement.GetRawText();
                continue;
            }

            lock (names)
            {
                names.Add(name);
                toldAt = Stopwatch.GetTimestamp();
            }
        }
    }

    private static string? NameIn(JsonElement message) =>
        message.GetProperty("type").GetString() == "next"
        && message.GetProperty("payload").TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
        && data.GetProperty("cms").GetProperty("product") is { ValueKind: JsonValueKind.Object } product
            ? product.GetProperty("name").GetString()
            : null;
}
