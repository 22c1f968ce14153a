namespace Kinow.ClientApi.Worker.Commands;

/// <summary>How a process outside Lambda takes messages off the queue.</summary>
public sealed record PollerOptions
{
    /// <summary>Batches that are worked through at the same time.</summary>
    public int Batches { get; init; } = 4;

    /// <summary>How long one call waits for messages, in whole seconds.</summary>
    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long messages are hidden from others, in whole seconds. It is prolonged while they are worked on; a process that was killed
    /// holds its messages up for no longer than this.
    /// </summary>
    public TimeSpan Visibility { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest pause after failures.</summary>
    public TimeSpan MostPause { get; init; } = TimeSpan.FromSeconds(2);
}
