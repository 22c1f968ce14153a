namespace Kinow.ClientApi.Core.Watching;

/// <summary>What a player tells about one viewing, not checked yet.</summary>
public sealed record WatchSession
{
    /// <summary>When it was watched; null means now.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Seconds that were played.</summary>
    public required int WatchedTime { get; init; }

    /// <summary>Position reached, in seconds from the start, or null.</summary>
    public double? Seek { get; init; }

    /// <summary>The player's user agent.</summary>
    public string UserAgent { get; init; } = "";

    /// <summary>The access that was used, or null.</summary>
    public long? AccessId { get; init; }
}
