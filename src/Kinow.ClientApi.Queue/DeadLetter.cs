namespace Kinow.ClientApi.Queue;

/// <summary>A message that could not be carried out.</summary>
public sealed record DeadLetter
{
    /// <summary>Identifier among the dead letters.</summary>
    public required string MessageId { get; init; }

    /// <summary>Group, which is the account.</summary>
    public required string GroupId { get; init; }

    /// <summary>The text as it was received.</summary>
    public required string Body { get; init; }

    /// <summary>Why it is here; null when the queue put it here because it was delivered too often.</summary>
    public string? Reason { get; init; }

    /// <summary>When it came here; null when not told.</summary>
    public DateTimeOffset? Sent { get; init; }
}
