namespace Kinow.Lambda.Queues;

/// <summary>What an event turned out to be: a batch or a schedule.</summary>
/// <param name="Messages">The messages; <c>null</c> when it is no batch.</param>
/// <param name="Schedule">The schedule's event; <c>null</c> when it is none.</param>
internal readonly record struct QueueEvent(IReadOnlyList<SqsMessage>? Messages, ScheduledEvent? Schedule);
