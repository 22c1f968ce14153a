using System.Collections.Immutable;

namespace Kinow.ClientApi.Queue;

/// <summary>A message that was received and is hidden from other readers for a while.</summary>
public sealed record ReceivedMessage
{
    /// <summary>Identifier that the service gave.</summary>
    public required string MessageId { get; init; }

    /// <summary>What this delivery is acknowledged by.</summary>
    public required string ReceiptHandle { get; init; }

    /// <summary>Text.</summary>
    public required string Body { get; init; }

    /// <summary>Group, empty on a queue without order.</summary>
    public string GroupId { get; init; } = "";

    /// <summary>Deduplication id, empty on a queue without order.</summary>
    public string DeduplicationId { get; init; } = "";

    /// <summary>How many times it was received, this time included.</summary>
    public int ReceiveCount { get; init; }

    /// <summary>When it was sent; null when the service did not tell.</summary>
    public DateTimeOffset? Sent { get; init; }

    /// <summary>Named texts beside the body.</summary>
    public ImmutableSortedDictionary<string, string> Attributes { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
