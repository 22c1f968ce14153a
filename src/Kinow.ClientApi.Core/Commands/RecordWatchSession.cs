using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Values;

namespace Kinow.ClientApi.Core.Commands;

/// <summary>A video was watched. Its session is recorded once; the position counts if no later session has told a newer one.</summary>
public sealed record RecordWatchSession : Command
{
    /// <summary>The kind.</summary>
    public static CommandKind<RecordWatchSession> Kind { get; } = new("record_watch_session", version: 1)
    {
        Rule = static command => ValueRules.Id("videoId", command.VideoId)
            ?? ValueRules.Id("productId", command.ProductId)
            ?? ValueRules.Profile("profileId", command.ProfileId, command.UserId)
            ?? ValueRules.Instant("date", command.Date)
            ?? ValueRules.Count("watchedTime", command.WatchedTime)
            ?? ValueRules.Position("seek", command.Seek)
            ?? ValueRules.Id("accessId", command.AccessId)
            ?? (command.Plays is { } plays ? CheckPlays(command, plays) : null),
        Fold = static (user, command) => Reach(user, command) with
        {
            Accesses = command.Plays is { } plays ? Use(user.Accesses, command.AccessId, plays) : user.Accesses,
        },
        Overlay = static command => command.Seek is null && command.Plays is null ? null : command,
        OrderedBy = static command => command.Date,

        // Players tell a position every few seconds. The later plays of an access were counted from the earlier ones.
        Replaces = static (later, earlier) => later.VideoId == earlier.VideoId && later.ProfileId == earlier.ProfileId
            && (earlier.Seek is null || later.Seek is not null)
            && (earlier.Plays is null || (later.Plays is not null && later.AccessId == earlier.AccessId)),
    };

    /// <summary>The profile whose position it is; null for the first.</summary>
    public Guid? ProfileId { get; init; }

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

    /// <summary>What that access was used for, this viewing included; null when viewings use nothing up.</summary>
    public VideoPlays? Plays { get; init; }

    private static string? CheckPlays(RecordWatchSession command, VideoPlays plays) =>
        command.AccessId is null || plays.VideoId != command.VideoId
            ? "plays are of another video or of no access."
            : ValueRules.Instant("first", plays.First) ?? ValueRules.Instant("last", plays.Last) ?? ValueRules.Count("count", plays.Count);

    private static ImmutableArray<ProductAccess> Use(ImmutableArray<ProductAccess> accesses, long? id, VideoPlays plays) =>
        accesses.Any(access => access.Id == id && access.IsLimited)
            ? [.. accesses.Select(access => access.Id == id ? access.With(plays) : access)]
            : accesses;

    private static User Reach(User user, RecordWatchSession command) => command.Seek is { } seek
        ? ViewerProfiles.Change(user, command.ProfileId, seen => seen with { Watching = Add(seen.Watching, command, seek) })
        : user;

    private static ImmutableArray<WatchProgress> Add(ImmutableArray<WatchProgress> watching, RecordWatchSession command, double seek)
    {
        if (watching.Any(progress => progress.VideoId == command.VideoId && progress.Date >= command.Date)) return watching;
        var reached = new WatchProgress(command.VideoId, command.ProductId, seek, command.Date);
        return
        [
            .. watching.Where(progress => progress.VideoId != command.VideoId)
                .Append(reached)
                .OrderByDescending(static progress => progress.Date)
                .ThenByDescending(static progress => progress.VideoId)
                .Take(User.MaxWatching),
        ];
    }
}
