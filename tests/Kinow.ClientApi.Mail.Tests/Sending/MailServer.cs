using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kinow.ClientApi.Mail.Tests.Sending;

/// <summary>A mail server on a port of its own: as much of RFC 5321 as one mail needs.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public MailServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public string Address => $"smtp://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}?tls=none";

    /// <summary>What it answers to a command instead of taking it, by the command's first four letters.</summary>
    public Dictionary<string, string> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>All commands that it was given.</summary>
    public List<string> Commands { get; } = [];

    /// <summary>The mails that it has taken.</summary>
    public List<string> Mails { get; } = [];

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or IOException or InvalidOperationException)
        {
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 test");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            Commands.Add(line);
            var verb = line.Length < 4 ? line : line[..4].ToUpperInvariant();
            if (Answers.TryGetValue(verb, out var answer)) await writer.WriteLineAsync(answer);
            else if (verb == "EHLO") await writer.WriteAsync("250-test\r\n250-8BITMIME\r\n250 AUTH PLAIN\r\n");
            else if (verb == "AUTH") await writer.WriteLineAsync("235 welcome");
            else if (verb == "DATA") await TakeAsync(reader, writer);
            else await writer.WriteLineAsync("250 fine");
            if (verb == "QUIT") return;
        }
    }

    private async Task TakeAsync(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync(stop.Token) is { } line && line != ".") mail.Append(line).Append('\n');
        Mails.Add(mail.ToString());
        await writer.WriteLineAsync(Answers.GetValueOrDefault(".", "250 taken"));
    }
}
