using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using Kinow.GraphQL.AspNetCore.Responses;

namespace Kinow.GraphQL.AspNetCore.Live.Sockets;

/// <summary>One socket that speaks <c>graphql-transport-ws</c>, from its first message to its end.</summary>
internal sealed class LiveSocket : ILiveConnection, ILiveClient, IDisposable
{
    private readonly LiveServices services;
    private readonly LiveCaller caller;
    private readonly SocketReader reader;
    private readonly SocketOutbox outbox;
    private readonly Dictionary<string, LiveOperation> operations = new(StringComparer.Ordinal);
    private object? segment;
    private int starting;
    private bool hasBegun;
    private volatile bool isAcknowledged;

    /// <param name="socket">The socket.</param>
    /// <param name="caller">Who opened it.</param>
    public LiveSocket(LiveServices services, WebSocket socket, LiveCaller caller)
    {
        (this.services, this.caller) = (services, caller);
        reader = new(socket, services.Options.MaxMessageBytes);
        outbox = new(socket, services.Options, services.Clock, End);
    }

    /// <summary>Serves the client until either side closes.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong ends this socket and nothing else.")]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var patience = services.Clock.CreateTimer(
            static socket => ((LiveSocket)socket!).GiveUp(), this, services.Options.InitTimeout, Timeout.InfiniteTimeSpan);
        var often = services.Options.ReadmissionInterval;
        using var readmission = services.Clock.CreateTimer(static socket => ((LiveSocket)socket!).Readmit(), this, often, often);
        try
        {
            while (await reader.ReadAsync(cancellationToken) is { } json)
            {
                if (!outbox.IsClosing) await TakeAsync(json);
            }

            outbox.Close((int)WebSocketCloseStatus.NormalClosure, "");
        }
        catch (SocketClosedException broken)
        {
            outbox.Close(broken.Code, broken.Message);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException)
        {
            // The client is gone.
            outbox.Close(CloseCodes.GoingAway, "");
        }
        catch (Exception error)
        {
            Log.RequestFailed(services.Server.Logger, error, caller.TraceIdentifier);
            outbox.Close(CloseCodes.InternalServerError, "Something went wrong on our side.");
        }

        LeaveAll();
        await outbox.Closed;
    }

    public void Dispose() => reader.Dispose();

    /// <inheritdoc/>
    public void Wake(LiveOperation operation) => outbox.Wake(operation);

    /// <inheritdoc/>
    public void GoAway(TimeSpan reconnectAfter) =>
        outbox.Close(CloseCodes.GoingAway, $"Going away; reconnect in {(int)reconnectAfter.TotalMilliseconds} ms");

    /// <summary>Closes the socket.</summary>
    /// <param name="code">One of <see cref="CloseCodes"/>.</param>
    public void Refuse(int code, string reason) => outbox.Close(code, reason);

    private void GiveUp()
    {
        if (!isAcknowledged) outbox.Close(CloseCodes.InitialisationTimeout, "Connection initialisation timeout");
    }

    private void Readmit()
    {
        if (!outbox.IsClosing && Operations() is { Length: > 0 } operations) _ = ReadmitAsync(operations);
    }

    // Who has another token comes back with it.
    private async Task ReadmitAsync(LiveOperation[] operations)
    {
        if (!await services.Starter.ReadmitAsync(caller, operations)) outbox.Close(CloseCodes.Forbidden, "Forbidden");
    }

    private ValueTask TakeAsync(ReadOnlyMemory<byte> json)
    {
        if (!TransportMessage.TryRead(json, out var message))
            throw new SocketClosedException(CloseCodes.BadRequest, "This is no message of graphql-transport-ws.");
        switch (message.Type)
        {
            case TransportMessage.ConnectionInit:
                return BeginAsync(message.Payload);
            case TransportMessage.Ping:
                return PongAsync(message.Payload);
            case TransportMessage.Pong:
                return default;
            case TransportMessage.Subscribe when isAcknowledged:
                Subscribe(message.Id!, message.Payload.ToArray());
                return default;
            case TransportMessage.Subscribe:
                throw new SocketClosedException(CloseCodes.Unauthorized, "Unauthorized");
            case TransportMessage.Complete:
                Complete(message.Id!);
                return default;
            default:
                throw new SocketClosedException(CloseCodes.BadRequest, "Clients send no message of this type.");
        }
    }

    private async ValueTask BeginAsync(ReadOnlyMemory<byte> payload)
    {
        if (hasBegun) throw new SocketClosedException(CloseCodes.TooManyInitialisationRequests, "Too many initialisation requests");
        hasBegun = true;
        if (SocketCredentials.Read(payload) is { } given) caller.Authorization = given;
        caller.Add(SocketHeaders.Read(payload, services.Options.InitHeaders));
        segment = await CheckAsync() ?? throw new SocketClosedException(CloseCodes.TryAgainLater, "Try again later");
        isAcknowledged = true;
        outbox.Send(SocketFrames.ConnectionAck);
    }

    // A session outlives its access tokens, and so may a socket: a ping brings the next one.
    private async ValueTask PongAsync(ReadOnlyMemory<byte> payload)
    {
        if (isAcknowledged && SocketCredentials.Read(payload) is { } renewed)
        {
            caller.Authorization = renewed;

            // What was begun for another segment would go on for it.
            if (await CheckAsync() is { } now && !now.Equals(segment))
                throw new SocketClosedException(CloseCodes.ServiceRestart, "Another segment: begin anew");
        }

        outbox.Send(SocketFrames.Pong);
    }

    // Gives the caller's segment; null where nobody can tell now.
    private async ValueTask<object?> CheckAsync()
    {
        try
        {
            var context = await services.Server.Contexts.CreateAsync(caller.CreateRequest(isAnonymous: false));
            return (context as HttpRequestContext)?.Segment ?? this;
        }
        catch (Exception error) when (services.Server.Executor.Options.Errors.Explain(error) is { } known)
        {
            return known.Code == ErrorCodes.Unauthenticated ? throw new SocketClosedException(CloseCodes.Forbidden, "Forbidden") : null;
        }
    }

    private void Subscribe(string id, byte[] payload)
    {
        var operation = new LiveOperation(id, this);
        bool isRoom;
        lock (operations)
        {
            if (operations.ContainsKey(id))
                throw new SocketClosedException(CloseCodes.SubscriberAlreadyExists, "Subscriber for this id already exists");
            isRoom = operations.Count < services.Options.MaxOperations && Volatile.Read(ref starting) < services.Options.MaxOperations;
            if (isRoom) operations.Add(id, operation);
        }

        if (isRoom) _ = StartAsync(operation, payload);
        else operation.Fail(HttpErrors.TooManyOperations.Body);
    }

    // What is begun counts until it has begun, whether the client still wants it or not.
    private async Task StartAsync(LiveOperation operation, byte[] payload)
    {
        Interlocked.Increment(ref starting);
        try
        {
            await services.Starter.StartAsync(operation, payload, caller);
        }
        finally
        {
            Interlocked.Decrement(ref starting);
        }
    }

    private void Complete(string id)
    {
        LiveOperation? operation;
        lock (operations) operations.Remove(id, out operation);
        if (operation is not null) services.Hub.Leave(operation);
    }

    private void End(LiveOperation operation)
    {
        lock (operations)
        {
            if (operations.GetValueOrDefault(operation.Id) == operation) operations.Remove(operation.Id);
        }

        services.Hub.Leave(operation);
    }

    private void LeaveAll()
    {
        var left = Operations();
        lock (operations) operations.Clear();
        foreach (var operation in left) services.Hub.Leave(operation);
    }

    private LiveOperation[] Operations()
    {
        lock (operations) return [.. operations.Values];
    }
}
