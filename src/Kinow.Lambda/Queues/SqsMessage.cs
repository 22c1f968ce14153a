namespace Kinow.Lambda.Queues;

/// <summary>A message of an SQS event (AWS Lambda developer guide, "Using Lambda with Amazon SQS").</summary>
public sealed record SqsMessage
{
    /// <summary>The message's id; what a failed message is named by.</summary>
    public required string MessageId { get; init; }

    /// <summary>What SQS knows this delivery by.</summary>
    public required string ReceiptHandle { get; init; }

    /// <summary>The text that was sent.</summary>
    public required string Body { get; init; }

    /// <summary>All that SQS says of the message, such as <c>SentTimestamp</c>.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>What the sender attached: names with values of strings and numbers. Binary values are base64.</summary>
    public IReadOnlyDictionary<string, string> MessageAttributes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The queue, as an ARN.</summary>
    public string? QueueArn { get; init; }

    /// <summary>The group within which order is kept; <c>null</c> when the queue is not FIFO.</summary>
    public string? MessageGroupId => Attributes.GetValueOrDefault("MessageGroupId");

    /// <summary>The place of the message in a FIFO queue.</summary>
    public string? SequenceNumber => Attributes.GetValueOrDefault("SequenceNumber");

    /// <summary>How often the message was delivered, this time included.</summary>
    public int ApproximateReceiveCount => int.TryParse(Attributes.GetValueOrDefault("ApproximateReceiveCount"), out var count) ? count : 1;
}
