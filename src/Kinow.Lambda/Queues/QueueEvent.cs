namespace Kinow.Lambda.Queues;

/// <summary>What an event turned out to be: a batch or a schedule.</summary>
internal readonly record struct QueueEvent(IReadOnlyList<SqsMessage>? Messages, ScheduledEvent? Schedule);
