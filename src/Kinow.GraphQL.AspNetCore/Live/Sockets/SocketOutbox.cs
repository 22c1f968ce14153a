using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;

namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>
/// What a socket has to send: messages in order, then what operations have to say, one after the other. Holds no thread and no buffer while
/// there is nothing. Safe for concurrent use.
/// </summary>
/// <param name="ended">Told of operations that have said their last word.</param>
internal sealed class SocketOutbox(WebSocket socket, GraphQLLiveOptions options, TimeProvider clock, Action<LiveOperation> ended)
    : IThreadPoolWorkItem
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private static readonly (int Code, string Reason) DoesNotRead = (CloseCodes.TryAgainLater, "The client does not read.");

    private readonly Lock gate = new();
    private readonly Queue<byte[]> messages = [];
    private readonly Queue<LiveOperation> operations = [];
    private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private (int Code, string Reason)? closing;
    private bool isSending;
    private bool isClosed;

    /// <summary>Whether the socket is being closed, so that nothing is taken from the client any more.</summary>
    public bool IsClosing
    {
        get
        {
            lock (gate) return closing is not null;
        }
    }

    /// <summary>Ends when nothing more is sent.</summary>
    public Task Closed => closed.Task;

    /// <summary>Sends a message.</summary>
    public void Send(byte[] message)
    {
        lock (gate)
        {
            if (messages.Count < options.MaxQueuedMessages) messages.Enqueue(message);
            else closing ??= DoesNotRead;
        }

        Start();
    }

    /// <summary>Sends what an operation has to say.</summary>
    public void Wake(LiveOperation operation)
    {
        lock (gate)
        {
            if (closing is not null) return;

            // Each waits once, but for those that were ended while they waited.
            if (operations.Count < options.MaxOperations + options.MaxQueuedMessages) operations.Enqueue(operation);
            else closing = DoesNotRead;
        }

        Start();
    }

    /// <summary>Closes the socket after the messages that wait; the first reason counts.</summary>
    public void Close(int code, string reason)
    {
        lock (gate) closing ??= (code, reason);
        Start();
    }

    void IThreadPoolWorkItem.Execute() => _ = DrainAsync();

    private void Start()
    {
        lock (gate)
        {
            if (isSending || isClosed) return;
            isSending = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    [SuppressMessage("Design", "CA1031", Justification = "A client that is gone, whatever the reason, is sent nothing more.")]
    private async Task DrainAsync()
    {
        try
        {
            while (TakeNext(out var message, out var operation, out var close))
            {
                if (message is not null) await SendAsync(message);
                else if (operation is not null) await SendAsync(operation);
                else
                {
                    await CloseAsync(close);
                    return;
                }
            }
        }
        catch (Exception)
        {
            socket.Abort();
            End();
        }
    }

    private bool TakeNext(out byte[]? message, out LiveOperation? operation, out (int Code, string Reason) close)
    {
        lock (gate)
        {
            (operation, close) = (null, closing.GetValueOrDefault());
            if (messages.TryDequeue(out message) || (closing is null && operations.TryDequeue(out operation)) || closing is not null)
                return true;
            return isSending = false;
        }
    }

    private async ValueTask SendAsync(LiveOperation operation)
    {
        var type = operation.Take(out var payload);
        if (type == LiveMessage.None) return;

        // Before the client knows, as it may use the id again at once.
        if (type != LiveMessage.Next) ended(operation);
        using var frame = SocketFrames.Of(operation.Id, type, payload);
        await SendAsync(frame.Written);
    }

    private ValueTask SendAsync(ReadOnlyMemory<byte> message)
    {
        var sending = socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        return sending.IsCompletedSuccessfully ? default : new(sending.AsTask().WaitAsync(options.ClientTimeout, clock));
    }

    private async Task CloseAsync((int Code, string Reason) close)
    {
        await socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, close.Reason, CancellationToken.None)
            .WaitAsync(options.ClientTimeout, clock);
        End();

        // A client that does not close in turn is cut off.
        await Task.Delay(Grace, clock);
        socket.Abort();
    }

    private void End()
    {
        lock (gate)
        {
            (isClosed, isSending) = (true, false);
            closing ??= (CloseCodes.GoingAway, "");
            messages.Clear();
            operations.Clear();
        }

        closed.TrySetResult();
    }
}
