namespace Kinow.ClientApi.Queue;

/// <summary>How messages are received.</summary>
public sealed record ReceiveOptions
{
    /// <summary>Most messages, 1 to 10.</summary>
    public int Messages { get; init; } = SqsLimits.BatchSize;

    /// <summary>How long to wait for the first message, up to 20 seconds.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>How long the messages are hidden from other readers, in whole seconds; null leaves it to the queue.</summary>
    public TimeSpan? Visibility { get; init; }
}
