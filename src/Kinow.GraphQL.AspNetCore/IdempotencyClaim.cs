namespace Kinow.GraphQL.AspNetCore;

/// <summary>What a key is to the request that came with it. Implementations derive from it to keep what they need.</summary>
/// <param name="State">What is to be done with the request.</param>
public record IdempotencyClaim(IdempotencyState State)
{
    /// <summary>
    /// When the first request with the key began, exact to the millisecond: the same for each request that runs for one key. Known when
    /// the key is claimed.
    /// </summary>
    public DateTimeOffset Started { get; init; }

    /// <summary>Whether an earlier request with the key may have had an effect without leaving an answer.</summary>
    public bool IsResumed { get; init; }

    /// <summary>The answer that was recorded, encrypted; empty when there is none.</summary>
    public ReadOnlyMemory<byte> Answer { get; init; }
}
