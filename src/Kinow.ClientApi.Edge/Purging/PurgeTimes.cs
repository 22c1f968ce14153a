namespace Kinow.ClientApi.Edge.Purging;

/// <summary>How long purging waits for what.</summary>
internal sealed record PurgeTimes
{
    /// <summary>From the first change on, those that come until then travel with it.</summary>
    public TimeSpan Gathering { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>
    /// Until no container gives an old answer any more: searches see a write after 200 ms, what was read is given for 300 ms, and an answer
    /// for 100 ms. An edge that asked sooner would keep what it shall forget.
    /// </summary>
    public TimeSpan Settling { get; init; } = TimeSpan.FromMilliseconds(650);

    /// <summary>The longest attempt.</summary>
    public TimeSpan Attempt { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>After the first attempt that failed, on average; twice as long after each one more.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>From the first attempt on. Later, most answers have run out by themselves.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(8);
}
