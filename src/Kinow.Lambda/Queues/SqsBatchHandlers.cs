namespace Kinow.Lambda.Queues;

/// <summary>Who answers the events of a function that stands behind a queue.</summary>
public sealed record SqsBatchHandlers
{
    /// <summary>
    /// Works through a batch and gives the ids of the messages that failed. When it throws, or does not end in time, all of them have failed.
    /// The token is cancelled a margin before the deadline.
    /// </summary>
    public required Func<SqsBatch, CancellationToken, Task<IReadOnlyList<string>>> Batch { get; init; }

    /// <summary>Does what is due by schedule; <c>null</c> when nothing is.</summary>
    public Func<ScheduledEvent, CancellationToken, Task>? Scheduled { get; init; }
}
