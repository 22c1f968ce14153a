using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Live.Events;

/// <summary>
/// One operation as server-sent events: <c>next</c> with an answer, <c>complete</c> at the end, comments in between to keep the way open.
/// </summary>
internal sealed class LiveEventStream(HttpContext http, GraphQLLiveOptions options) : ILiveConnection, ILiveClient
{
    private readonly Channel<bool> signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private Task<bool>? waiting;
    private volatile bool isLeaving;
    private TimeSpan reconnectAfter;

    /// <summary>Sends what the operation has to say until it ends, or the client leaves.</summary>
    public async Task RunAsync(LiveOperation operation, CancellationToken cancellationToken)
    {
        http.Response.Headers.ContentType = "text/event-stream; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store, no-transform";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await WriteAsync(":\n\n", cancellationToken);
        while (!isLeaving)
        {
            if (!await WaitAsync(cancellationToken)) await WriteAsync(":\n\n", cancellationToken);
            else if (!await SendAsync(operation, cancellationToken)) return;
        }

        var milliseconds = (int)reconnectAfter.TotalMilliseconds;
        await WriteAsync(string.Create(CultureInfo.InvariantCulture, $"retry: {milliseconds}\n\n"), cancellationToken);
    }

    /// <inheritdoc/>
    public void Wake(LiveOperation operation) => signal.Writer.TryWrite(true);

    /// <inheritdoc/>
    public void GoAway(TimeSpan reconnectAfter)
    {
        (this.reconnectAfter, isLeaving) = (reconnectAfter, true);
        signal.Writer.TryWrite(true);
    }

    private async ValueTask<bool> WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            waiting ??= signal.Reader.WaitToReadAsync(cancellationToken).AsTask();
            await waiting.WaitAsync(options.KeepAliveInterval, cancellationToken);
            waiting = null;
            return signal.Reader.TryRead(out _);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private async ValueTask<bool> SendAsync(LiveOperation operation, CancellationToken cancellationToken)
    {
        switch (operation.Take(out var payload))
        {
            case LiveMessage.Next:
                await WriteAsync("event: next\ndata: ", payload!, "\n\n", cancellationToken);
                return true;
            case LiveMessage.Error:
                await WriteAsync("event: next\ndata: {\"errors\":", payload!, "}\n\nevent: complete\ndata:\n\n", cancellationToken);
                return false;
            case LiveMessage.Complete:
                await WriteAsync("event: complete\ndata:\n\n", cancellationToken);
                return false;
            default:
                return true;
        }
    }

    // The JSON of the engine has no line breaks.
    private async Task WriteAsync(string before, byte[] payload, string after, CancellationToken cancellationToken)
    {
        var writer = http.Response.BodyWriter;
        Encoding.ASCII.GetBytes(before, writer);
        payload.CopyTo(writer.GetSpan(payload.Length));
        writer.Advance(payload.Length);
        Encoding.ASCII.GetBytes(after, writer);
        await writer.FlushAsync(cancellationToken);
    }

    private Task WriteAsync(string text, CancellationToken cancellationToken) => WriteAsync(text, [], "", cancellationToken);
}
