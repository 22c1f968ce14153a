using System.Buffers.Text;
using System.Net.WebSockets;
using System.Text.Json;
using System.Threading.Channels;

namespace Kinow.TestSupport.AppSync;

/// <summary>An app at the other end: it follows channels, and remembers what came.</summary>
public sealed class AppSyncSubscriber : IDisposable
{
    private readonly AppSyncSocket socket;
    private readonly Dictionary<string, string> authorization;
    private readonly Channel<AppSyncEvent> events = Channel.CreateUnbounded<AppSyncEvent>();
    private readonly Channel<JsonElement> replies = Channel.CreateUnbounded<JsonElement>();
    private readonly Dictionary<string, string> channels = new(StringComparer.Ordinal);

    private AppSyncSubscriber(AppSyncSocket socket, Dictionary<string, string> authorization) =>
        (this.socket, this.authorization) = (socket, authorization);

    /// <summary>What was published to its channels.</summary>
    public ChannelReader<AppSyncEvent> Events => events.Reader;

    /// <summary>Opens a socket.</summary>
    /// <param name="address">Where.</param>
    /// <param name="authorization">What it is let in by.</param>
    public static async Task<AppSyncSubscriber> OpenAsync(Uri address, IEnumerable<KeyValuePair<string, string>> authorization)
    {
        var client = new ClientWebSocket();
        var header = new Dictionary<string, string>(authorization, StringComparer.Ordinal);
        client.Options.AddSubProtocol("aws-appsync-event-ws");
        client.Options.AddSubProtocol("header-" + Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(header)));
        await client.ConnectAsync(address, default);
        var subscriber = new AppSyncSubscriber(new(client), header);
        _ = subscriber.ReadAsync();
        await subscriber.AskAsync(new { type = "connection_init" }, "connection_ack");
        return subscriber;
    }

    /// <summary>Follows a channel.</summary>
    public Task FollowAsync(string channel)
    {
        var id = $"{Guid.NewGuid()}";
        channels[id] = channel;
        return AskAsync(new { type = "subscribe", id, channel, authorization }, "subscribe_success");
    }

    /// <summary>Sends a message and gives the type of its answer.</summary>
    public async Task<string> AskAsync(object message)
    {
        await socket.SendAsync(message);
        return (await replies.Reader.ReadAsync()).GetProperty("type").GetString()!;
    }

    /// <inheritdoc/>
    public void Dispose() => socket.Dispose();

    private async Task AskAsync(object message, string expected)
    {
        var answer = await AskAsync(message);
        if (answer != expected) throw new InvalidOperationException($"It answered {answer}.");
    }

    private async Task ReadAsync()
    {
        try
        {
            await foreach (var message in socket.ReadAsync(default)) Take(message);
        }
        catch (Exception gone) when (gone is WebSocketException or ObjectDisposedException)
        {
            // Nobody reads any more.
        }

        events.Writer.TryComplete();
        replies.Writer.TryComplete();
    }

    private void Take(JsonElement message)
    {
        var type = message.GetProperty("type").GetString();
        if (type == "data")
            events.Writer.TryWrite(new(channels[message.GetProperty("id").GetString()!], message.GetProperty("event").GetString()!));
        else if (type != "ka") replies.Writer.TryWrite(message);
    }
}
