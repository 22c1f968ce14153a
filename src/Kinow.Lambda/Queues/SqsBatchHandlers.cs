namespace Kinow.Lambda.Queues;

/// <summary>The handlers of a function that consumes a queue.</summary>
public sealed record SqsBatchHandlers
{
    /// <summary>
    /// Processes a batch and returns the ids of the failed messages. When it throws or does not end in time, all of them have failed.
    /// The token is cancelled a margin before the deadline.
    /// </summary>
    public required Func<SqsBatch, CancellationToken, Task<IReadOnlyList<string>>> Batch { get; init; }

    /// <summary>Handles scheduled events; <c>null</c> when the function has no schedule.</summary>
    public Func<ScheduledEvent, CancellationToken, Task>? Scheduled { get; init; }
}
