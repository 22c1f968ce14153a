using System.Buffers;
using System.Net.WebSockets;

namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>Reads whole messages. While there is none it holds no memory.</summary>
/// <param name="maxBytes">The largest message that is read.</param>
internal sealed class SocketReader(WebSocket socket, int maxBytes) : IDisposable
{
    private const int FirstBytes = 1024;

    private byte[]? rented;

    /// <summary>Waits for a message.</summary>
    /// <returns>The message, valid until the next one is waited for; <c>null</c> when the client has closed.</returns>
    /// <exception cref="SocketClosedException">It is not text, or too large.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        Dispose();
        var used = 0;
        while (true)
        {
            var waited = await socket.ReceiveAsync(Memory<byte>.Empty, cancellationToken);
            if (IsClose(waited.MessageType)) return null;
            if (waited.EndOfMessage) return rented.AsMemory(0, used);
            var buffer = Room(used);
            var received = await socket.ReceiveAsync(buffer.AsMemory(used), cancellationToken);
            if (IsClose(received.MessageType)) return null;
            used += received.Count;
            if (used > maxBytes) throw new SocketClosedException(CloseCodes.MessageTooBig, $"A message has at most {maxBytes} bytes.");
            if (received.EndOfMessage) return buffer.AsMemory(0, used);
        }
    }

    public void Dispose()
    {
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        rented = null;
    }

    private static bool IsClose(WebSocketMessageType type) => type == WebSocketMessageType.Binary
        ? throw new SocketClosedException(CloseCodes.BadRequest, "Send text.")
        : type == WebSocketMessageType.Close;

    private byte[] Room(int used)
    {
        if (rented is null) return rented = ArrayPool<byte>.Shared.Rent(FirstBytes);
        if (used < rented.Length) return rented;
        var larger = ArrayPool<byte>.Shared.Rent(rented.Length * 2);
        rented.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(rented);
        return rented = larger;
    }
}
