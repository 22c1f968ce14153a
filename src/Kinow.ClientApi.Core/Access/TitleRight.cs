using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Access;

/// <summary>An access to one title, by rental or purchase.</summary>
public sealed record TitleRight
{
    /// <summary>The access that it is; 0 where none is kept.</summary>
    public long AccessId { get; init; }

    /// <summary>The title.</summary>
    public required long ProductId { get; init; }

    /// <summary>The only video it opens, or null.</summary>
    public long? VideoId { get; init; }

    /// <summary>The only season it opens, or null.</summary>
    public long? VideoGroupId { get; init; }

    /// <summary>Streaming, download or both.</summary>
    public AccessModeMode Mode { get; init; }

    /// <summary>Picture qualities.</summary>
    public AccessModeQuality Quality { get; init; }

    /// <summary>First instant without access, by the clock that the sale started; null means for good.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Second limit, in hours from the first play of any of its videos; null without limit.</summary>
    public int? WatchingDuration { get; init; }

    /// <summary>Plays of each video; null without limit.</summary>
    public int? MaximumViews { get; init; }

    /// <summary>What it was used for, one for each video that was played.</summary>
    public ImmutableArray<VideoPlays> Plays { get; init; } = [];

    /// <summary>Whether it opens videos for good.</summary>
    public bool IsForGood => Until is null && WatchingDuration is null;

    /// <summary>Whether watching uses it up.</summary>
    public bool IsLimited => WatchingDuration is not null || MaximumViews is not null;

    /// <summary>First instant without access, by whichever of its two clocks ends first; null while no end is known.</summary>
    public DateTimeOffset? End => AccessClock.EndOf(Until, WatchingDuration, Plays);

    /// <summary>Whether a video is part of what was sold.</summary>
    public bool Covers(Video video) =>
        ProductId == video.ProductId
        && (VideoId is null || VideoId == video.Id)
        && (VideoGroupId is null || VideoGroupId == video.VideoGroupId);

    /// <summary>Whether a way to get the same title gives nothing more than this does.</summary>
    public bool Covers(TvodAccessMode mode) =>
        ProductId == mode.Id.ProductId
        && (VideoId is null || VideoId == mode.VideoId)
        && (VideoGroupId is null || VideoGroupId == mode.VideoGroupId);

    /// <summary>How often a video may still be played; null where plays are not counted.</summary>
    public int? RemainingViews(long videoId)
    {
        if (MaximumViews is not { } most) return null;
        foreach (var plays in Plays)
        {
            if (plays.VideoId == videoId) return Math.Max(0, most - plays.Count);
        }

        return Math.Max(0, most);
    }

    /// <summary>Whether it still covers something at an instant, plays apart.</summary>
    public bool RunsAt(DateTimeOffset instant) => !(instant >= End);

    /// <summary>The videos whose plays are used up.</summary>
    public ImmutableArray<long> UsedUp =>
        MaximumViews is { } most ? [.. Plays.Where(plays => plays.Count >= most).Select(static plays => plays.VideoId)] : [];

    internal void AddTo(ref AccessTally tally, Video video, DateTimeOffset instant)
    {
        if (!Covers(video)) return;
        var (end, remaining) = (End, RemainingViews(video.Id));
        if (instant >= end) tally.Close(AccessReason.Expired);
        else if (remaining == 0) tally.Close(AccessReason.ViewLimit);
        else tally.Open(IsForGood ? AccessReason.Purchased : AccessReason.Rented, TermsOf(video, end, remaining));
    }

    private AccessTerms TermsOf(Video video, DateTimeOffset? end, int? remaining) => new(
        Mode != AccessModeMode.Download,
        Mode != AccessModeMode.Streaming && video.Download,
        Quality != AccessModeQuality.Sd,
        Quality != AccessModeQuality.Hd)
    {
        Until = end,
        RemainingViews = remaining,
        AccessId = AccessId,
        IsLimited = IsLimited,
    };
}
