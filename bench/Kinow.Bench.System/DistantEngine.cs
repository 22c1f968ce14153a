using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace Kinow.Bench.System;

/// <summary>
/// The search engine, farther away: what is sent to it arrives later by a round trip, what it answers comes at once. So a call takes a
/// round trip longer, as it does between availability zones, and large answers are as fast as ever.
/// </summary>
internal sealed class DistantEngine : IDisposable
{
    private const int ChunkBytes = 64 * 1024;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Uri engine;
    private readonly TimeSpan roundTrip;

    public DistantEngine(Uri engine, TimeSpan roundTrip)
    {
        (this.engine, this.roundTrip) = (engine, roundTrip);
        listener.Start();
        Uri = new UriBuilder(engine) { Host = "127.0.0.1", Port = ((IPEndPoint)listener.LocalEndpoint).Port }.Uri;
        _ = AcceptAsync();
    }

    /// <summary>Where it is reached.</summary>
    public Uri Uri { get; }

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = RelayAsync(await listener.AcceptSocketAsync());
        }
        catch (Exception stopped) when (stopped is ObjectDisposedException or SocketException)
        {
        }
    }

    private async Task RelayAsync(Socket near)
    {
        using var far = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        near.NoDelay = true;
        try
        {
            await far.ConnectAsync(engine.Host, engine.Port);
            await Task.WhenAny(DelayAsync(near, far), CopyAsync(far, near));
        }
        catch (SocketException)
        {
        }
        finally
        {
            near.Dispose();
        }
    }

    private static async Task CopyAsync(Socket from, Socket to)
    {
        var chunk = new byte[ChunkBytes];
        while (await from.ReceiveAsync(chunk) is > 0 and var length) await to.SendAsync(chunk.AsMemory(0, length));
    }

    private async Task DelayAsync(Socket from, Socket to)
    {
        var chunks = Channel.CreateUnbounded<(long At, byte[] Bytes)>();
        var sending = SendAsync(chunks.Reader, to);
        var chunk = new byte[ChunkBytes];
        while (await from.ReceiveAsync(chunk) is > 0 and var length) chunks.Writer.TryWrite((Stopwatch.GetTimestamp(), chunk[..length]));
        chunks.Writer.Complete();
        await sending;
    }

    private async Task SendAsync(ChannelReader<(long At, byte[] Bytes)> chunks, Socket to)
    {
        await foreach (var (at, bytes) in chunks.ReadAllAsync())
        {
            // Timers tick in milliseconds; the rest is waited for.
            while (roundTrip - Stopwatch.GetElapsedTime(at) is var left && left > TimeSpan.Zero)
            {
                if (left > TimeSpan.FromMilliseconds(1.5)) await Task.Delay(1);
                else Thread.Yield();
            }

            await to.SendAsync(bytes);
        }
    }
}
