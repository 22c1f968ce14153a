using System.Globalization;
using System.Text;
using System.Threading.Channels;
using Kinow.GraphQL.AspNetCore.Responses;
using Microsoft.AspNetCore.Http;

namespace Kinow.GraphQL.AspNetCore.Live.Events;

/// <summary>One operation as the stream of one response.</summary>
internal sealed class LiveEventStream(HttpContext http, StreamForm form, GraphQLLiveOptions options) : ILiveConnection, ILiveClient
{
    private readonly Channel<bool> signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private Task<bool>? waiting;
    private volatile bool isLeaving;
    private TimeSpan reconnectAfter;

    /// <summary>Sends what the operation has to say until it ends, or the client leaves.</summary>
    public async Task RunAsync(LiveOperation operation, CancellationToken cancellationToken)
    {
        http.Response.Headers.CacheControl = "no-store, no-transform";
        if (form.RefusesInJson && operation.Errors is { } errors)
        {
            http.Response.Headers.ContentType = "application/json; charset=utf-8";
            await WriteAsync("{\"errors\":", errors, "}", cancellationToken);
            return;
        }

        http.Response.Headers.ContentType = form.ContentType;
        http.Response.Headers["X-Accel-Buffering"] = "no";
        await WriteAsync(form.Start, cancellationToken);
        while (!isLeaving)
        {
            if (!await WaitAsync(cancellationToken)) await WriteAsync(form.KeepAlive, cancellationToken);
            else if (!await SendAsync(operation, cancellationToken)) return;
        }

        var milliseconds = (int)reconnectAfter.TotalMilliseconds;
        await WriteAsync(string.Format(CultureInfo.InvariantCulture, form.Leave, milliseconds), cancellationToken);
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
                await WriteAsync(form.BeforeAnswer, payload!, form.AfterAnswer, cancellationToken);
                return true;
            case LiveMessage.Error:
                await WriteAsync(form.BeforeAnswer + "{\"errors\":", payload!, "}" + form.AfterAnswer + form.Complete, cancellationToken);
                return false;
            case LiveMessage.Complete:
                await WriteAsync(form.Complete, cancellationToken);
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
