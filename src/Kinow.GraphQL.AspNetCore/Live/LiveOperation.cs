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

    /// <summary>What it follows; <c>null</c> until it has begun, and once it has ended.</summary>
    public LiveSource? Source { get; private set; }

    /// <summary>The errors that have ended it, as JSON, until they are taken; <c>null</c> for none.</summary>
    public byte[]? Errors
    {
        get
        {
            lock (gate) return errors;
        }
    }

    /// <summary>Whether the client has ended it.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Has it follow a source, whose answers are numbered anew.</summary>
    public void Follow(LiveSource source)
    {
        Source = source;
        lock (gate) known = 0;
    }

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
        Source = null;
    }

    /// <summary>Takes what is to be sent next. One caller at a time.</summary>
    /// <param name="payload">The JSON; <c>null</c> for none.</param>
    public LiveMessage Take(out byte[]? payload)
    {
        var message = Take(out var state, out var before, out payload);

        // Not under a lock, as it may take its time: others have something to say meanwhile.
        if (state is not null) payload = Request!.Settings.Patches ? state.ChangeFrom(before) : state.Whole;
        return message;
    }

    /// <summary>Takes what is next for who tells it in a form of its own. One caller at a time.</summary>
    /// <param name="state">The newest answer; <c>null</c> for none.</param>
    /// <param name="end">The JSON by which it ends; <c>null</c> for none.</param>
    public LiveMessage Take(out LiveState? state, out byte[]? end) => Take(out state, out _, out end);

    private LiveMessage Take(out LiveState? state, out long before, out byte[]? end)
    {
        bool hasMore;
        end = null;
        lock (gate)
        {
            isWaiting = false;
            (state, newest, before) = (IsStopped ? null : newest, null, known);
            if (state is null) return TakeEnd(out end);
            known = state.Sequence;
            isWaiting = hasMore = isEnding;
        }

        if (hasMore) connection.Wake(this);
        return LiveMessage.Next;
    }

    private LiveMessage TakeEnd(out byte[]? payload)
    {
        payload = null;
        if (IsStopped || !isEnding) return LiveMessage.None;
        if (last is not null)
        {
            (payload, last, isWaiting) = (last, null, true);
            connection.Wake(this);
            return LiveMessage.Next;
        }

        IsStopped = true;
        payload = errors;
        return errors is null ? LiveMessage.Complete : LiveMessage.Error;
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
