namespace Kinow.Lambda.Runtime;

/// <summary>One event to respond to.</summary>
internal sealed class Invocation : IDisposable
{
    private readonly PooledBuffer payload;
    private bool isAbandoned;

    public Invocation(PooledBuffer payload) => this.payload = payload;

    /// <summary>Lambda's name for this invocation.</summary>
    public required string RequestId { get; init; }

    /// <summary>When Lambda ends the invocation; <see cref="DateTimeOffset.MaxValue"/> when it did not say.</summary>
    public DateTimeOffset Deadline { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>The X-Ray header of the invocation, such as <c>Root=1-…;Parent=…;Sampled=1</c>.</summary>
    public string? TraceId { get; init; }

    /// <summary>The event's JSON. Handlers may modify it in place.</summary>
    public Memory<byte> Payload => payload.Editable;

    /// <summary>Whether the event exceeds the limit. There is no payload then.</summary>
    public bool IsTooLarge => payload.IsOverflown;

    /// <summary>Time left until a margin before the deadline; zero when it has passed.</summary>
    public TimeSpan TimeLeft(TimeSpan margin)
    {
        if (Deadline == DateTimeOffset.MaxValue) return Timeout.InfiniteTimeSpan;
        var left = Deadline - DateTimeOffset.UtcNow - margin;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>Marks the payload as still in use after the response, so that its buffer is not returned to the pool.</summary>
    public void Abandon() => isAbandoned = true;

    public void Dispose()
    {
        if (!isAbandoned) payload.Dispose();
    }
}
