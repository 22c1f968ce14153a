namespace Kinow.Lambda.Queues;

/// <summary>The messages of one SQS event.</summary>
/// <param name="Messages">The messages, in the order in which SQS gave them.</param>
/// <param name="Deadline">When the invocation ends.</param>
public sealed record SqsBatch(IReadOnlyList<SqsMessage> Messages, DateTimeOffset Deadline);
