namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>How long publishing waits for what.</summary>
public sealed record PublishTimes
{
    /// <summary>The longest attempt.</summary>
    public TimeSpan Attempt { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>After the first attempt that failed, on average; twice as long after each one more.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>The longest pause, on average.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>
    /// How long nothing is said at most where nothing changes: then it is said again which answer is the newest, for who has missed it.
    /// </summary>
    public TimeSpan Repeat { get; init; } = TimeSpan.FromSeconds(60);
}
