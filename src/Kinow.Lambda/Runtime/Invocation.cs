namespace Kinow.Lambda.Runtime;

/// <summary>One event that Lambda wants an answer to.</summary>
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

    /// <summary>The event's JSON. Whoever answers may change it in place.</summary>
    public Memory<byte> Payload => payload.Editable;

    /// <summary>Whether the event was larger than what is taken. There is no payload then.</summary>
    public bool IsTooLarge => payload.IsOverflown;

    /// <summary>Time left until a margin before the deadline; zero when it has passed.</summary>
    /// <param name="margin">The margin.</param>
    public TimeSpan Left(TimeSpan margin)
    {
        if (Deadline == DateTimeOffset.MaxValue)
        {
            return Timeout.InfiniteTimeSpan;
        }

        var left = Deadline - DateTimeOffset.UtcNow - margin;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    /// <summary>Says that somebody still reads the payload after the answer: its memory is not used again.</summary>
    public void Abandon() => isAbandoned = true;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!isAbandoned)
        {
            payload.Dispose();
        }
    }
}
