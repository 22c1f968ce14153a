using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kinow.ClientApi.TestSupport;

/// <summary>Answers HTTP requests the way a test says, byte for byte.</summary>
public sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Func<int, string, NetworkStream, Task> answer;
    private readonly Task loop;
    private int requests;

    /// <param name="answer">Gets the number of the request, from 0, and writes the answer; the connection is closed afterwards.</param>
    public FaultServer(Func<int, NetworkStream, Task> answer)
        : this((number, _, stream) => answer(number, stream))
    {
    }

    private FaultServer(Func<int, string, NetworkStream, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        loop = AcceptAsync();
    }

    public int Requests => requests;

    public ConcurrentQueue<string> Heads { get; } = new();

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}");

    /// <summary>Answers by what is asked for.</summary>
    /// <param name="answer">Gets the target of the request, such as <c>/keys</c>, and gives the whole answer.</param>
    public static FaultServer By(Func<string, Task<string>> answer) =>
        new(async (_, head, stream) => await WriteAsync(stream, await answer(head.Split(' ')[1])));

    public static FaultServer Always(string response) => new((_, stream) => WriteAsync(stream, response));

    public static Task WriteAsync(NetworkStream stream, string response) => stream.WriteAsync(Encoding.UTF8.GetBytes(response)).AsTask();

    public static string Response(int status, string body, string headers = "") =>
        $"HTTP/1.1 {status} X\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{headers}\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await loop; // before the listener stops: accepting on a stopped one is an error of its own
        end.Dispose();
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await listener.AcceptSocketAsync(end.Token));
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            Heads.Enqueue("end");
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        using (socket)
        {
            try
            {
                await using var stream = new NetworkStream(socket);
                var head = await ReadRequestAsync(stream);
                Heads.Enqueue(head);
                await answer(Interlocked.Increment(ref requests) - 1, head, stream);
            }
            catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
            {
                Heads.Enqueue("gone");
            }
        }
    }

    /// <summary>Reads the whole request, so that closing afterwards is no reset.</summary>
    private static async Task<string> ReadRequestAsync(NetworkStream stream)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length));
            length += read;
            var text = Encoding.Latin1.GetString(buffer, 0, length);
            var head = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            if (read == 0) return text;
            if (head < 0) continue;
            var announced = text.Split("\r\n").FirstOrDefault(
                static line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
            if (announced is null || length >= head + 4 + int.Parse(announced.Split(':')[1], null)) return text;
        }
    }
}
