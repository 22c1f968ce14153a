namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>
/// One operation of one connection. Of its answers the newest alone waits to be sent: a client that reads slowly misses some, never the
/// last. Safe for concurrent use.
/// </summary>
/// <param name="id">How the client calls it.</param>
/// <param name="connection">Where it answers.</param>
internal sealed class LiveOperation(string id, ILiveConnection connection)
{
    private readonly Lock gate = new();
    private LiveState? newest;
    private byte[]? last;
    private byte[]? errors;
    private long known;
    private bool isEnding;
    private bool isWaiting;

    public string Id { get; } = id;

    /// <summary>What it asks for; <c>null</c> until it may.</summary>
    public LiveRequest? Request { get; set; }

    /// <summary>Whether what has changed is told by JSON Patch.</summary>
    public bool Patches { get; set; }

    /// <summary>What it follows; <c>null</c> until it has begun, and once it has ended.</summary>
    public LiveSource? Source { get; set; }

    /// <summary>Whether the client has ended it.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Has an answer sent. One that waits is not sent any more.</summary>
    public void Offer(LiveState state)
    {
        lock (gate)
        {
            if (isEnding) return;
            newest = state;
        }

        Wake();
    }

    /// <summary>Ends it after what waits.</summary>
    /// <param name="answer">A last answer, which has no number; <c>null</c> for none.</param>
    public void Complete(byte[]? answer = null)
    {
        lock (gate)
        {
            if (isEnding) return;
            isEnding = true;
            last = answer;
        }

        Wake();
    }

    /// <summary>Ends it by errors.</summary>
    /// <param name="body">A JSON object with <c>errors</c>.</param>
    public void Fail(ReadOnlyMemory<byte> body)
    {
        lock (gate)
        {
            if (isEnding) return;
            (isEnding, newest, errors) = (true, null, LivePayload.ErrorsOf(body));
        }

        Wake();
    }

    /// <summary>Ends it without a word, as the client wants no more.</summary>
    public void Stop()
    {
        lock (gate) (IsStopped, isEnding, newest, last, errors) = (true, true, null, null, null);
    }

    /// <summary>Takes what is to be sent next.</summary>
    /// <param name="payload">The JSON; <c>null</c> for none.</param>
    public LiveMessage Take(out byte[]? payload)
    {
        lock (gate)
        {
            payload = null;
            isWaiting = false;
            if (IsStopped) return LiveMessage.None;
            if (newest is { } state)
            {
                payload = Patches ? state.ChangeFrom(known) : state.Whole;
                (known, newest) = (state.Sequence, null);
                return Again(LiveMessage.Next, isEnding);
            }

            if (!isEnding) return LiveMessage.None;
            if (errors is not null)
            {
                payload = errors;
                IsStopped = true;
                return LiveMessage.Error;
            }

            if (last is not null)
            {
                (payload, last) = (last, null);
                return Again(LiveMessage.Next, true);
            }

            IsStopped = true;
            return LiveMessage.Complete;
        }
    }

    private LiveMessage Again(LiveMessage message, bool hasMore)
    {
        if (!hasMore) return message;
        isWaiting = true;
        connection.Wake(this);
        return message;
    }

    private void Wake()
    {
        lock (gate)
        {
            if (isWaiting) return;
            isWaiting = true;
        }

        connection.Wake(this);
    }
}
