using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kinow.ClientApi.Local.Tests.Allocation;

/// <summary>
/// Repeats one HTTP/1.1 request over one connection without allocating, so that what is allocated meanwhile is the server's.
/// </summary>
internal sealed class RawClient : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] received = new byte[1 << 20];
    private readonly byte[] request;

    public RawClient(Uri server, string method, string target, string body = "")
    {
        var payload = Encoding.UTF8.GetBytes(body);
        var content = payload.Length == 0 ? "" : $"Content-Type: application/json\r\nContent-Length: {payload.Length}\r\n";
        var head = $"{method} {target} HTTP/1.1\r\nHost: {server.Authority}\r\nAccept: application/json\r\n{content}\r\n";
        request = [.. Encoding.ASCII.GetBytes(head), .. payload];
        socket.Connect(IPAddress.Loopback, server.Port);
    }

    /// <summary>Sends the request once and waits for the whole response.</summary>
    /// <returns>The response with its headers; valid until the next call.</returns>
    public ReadOnlySpan<byte> Send()
    {
        socket.Send(request);
        var length = 0;
        while (!IsWhole(received.AsSpan(0, length)))
        {
            var read = socket.Receive(received.AsSpan(length));
            if (read == 0) throw new InvalidDataException("The connection ended within a response.");
            length += read;
        }

        return received.AsSpan(0, length);
    }

    public void Dispose() => socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> response)
    {
        var end = response.IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;
        var head = response[..end];
        var name = head.IndexOf("\r\nContent-Length: "u8);
        if (name < 0) return response.EndsWith("\r\n0\r\n\r\n"u8);
        return Utf8Parser.TryParse(head[(name + 18)..], out int length, out _) && response.Length >= end + 4 + length;
    }
}
