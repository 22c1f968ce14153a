namespace Kinow.ClientApi.Core.Catalog;

/// <summary>One way to watch a title.</summary>
public sealed record TvodAccessMode : AccessMode
{
    /// <summary>On what terms.</summary>
    public required AccessModeType Type { get; init; }

    /// <summary>Streaming, download or both.</summary>
    public AccessModeMode Mode { get; init; }

    /// <summary>Picture qualities.</summary>
    public AccessModeQuality Quality { get; init; }

    /// <summary>Length of the access in days; null without end.</summary>
    public int? Duration { get; init; }

    /// <summary>Limit in hours from the first play; null without limit.</summary>
    public int? WatchingDuration { get; init; }

    /// <summary>Plays of a video; null without limit.</summary>
    public int? MaximumViews { get; init; }

    /// <summary>The only video it opens, or null.</summary>
    public long? VideoId { get; init; }

    /// <summary>The only season it opens, or null.</summary>
    public long? VideoGroupId { get; init; }
}
