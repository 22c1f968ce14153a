using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A video was watched. Its session is recorded once; the position counts if no later session has told a newer one.</summary>
public sealed record RecordWatchSession : Command
{
    /// <summary>The video.</summary>
    public required long VideoId { get; init; }

    /// <summary>The product of the video.</summary>
    public required long ProductId { get; init; }

    /// <summary>When it was watched.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>Seconds that were played.</summary>
    public required int WatchedTime { get; init; }

    /// <summary>Position reached, in seconds from the start; null when the player did not tell.</summary>
    public double? Seek { get; init; }

    /// <summary>The player's user agent.</summary>
    public string UserAgent { get; init; } = "";

    /// <summary>Country of the request.</summary>
    public CountryCode Country { get; init; }

    /// <summary>The access that was used, or null.</summary>
    public long? AccessId { get; init; }
}
