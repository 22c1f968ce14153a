using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Kinow.TestSupport.AppSync;

/// <summary>One socket, at either end, whose messages are JSON.</summary>
internal sealed class AppSyncSocket(WebSocket socket) : IDisposable
{
    private readonly SemaphoreSlim sending = new(1);

    /// <summary>The channels that its client follows, by the ids of the subscriptions.</summary>
    public ConcurrentDictionary<string, string> Subscriptions { get; } = new(StringComparer.Ordinal);

    public async Task SendAsync(params object[] messages)
    {
        await sending.WaitAsync();
        try
        {
            foreach (var message in messages.Select(static message => JsonSerializer.SerializeToUtf8Bytes(message)))
                await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, default);
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Reads messages until the other end closes.</summary>
    public async IAsyncEnumerable<JsonElement> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var bytes = new byte[8192];
        using var message = new MemoryStream();
        while (true)
        {
            var read = await socket.ReceiveAsync(bytes.AsMemory(), cancellationToken);
            if (read.MessageType == WebSocketMessageType.Close) yield break;
            message.Write(bytes, 0, read.Count);
            if (!read.EndOfMessage) continue;
            yield return JsonSerializer.Deserialize<JsonElement>(message.ToArray());
            message.SetLength(0);
        }
    }

    public void Dispose()
    {
        socket.Dispose();
        sending.Dispose();
    }
}
