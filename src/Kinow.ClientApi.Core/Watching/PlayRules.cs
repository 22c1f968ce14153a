using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Watching;

/// <summary>Counts what limited accesses are used for.</summary>
public static class PlayRules
{
    /// <summary>
    /// What an access was used for after a report of a player. A video counts as played once more each time that its end is reached from
    /// before it, but once in one viewing; one whose running time is not known is never counted. No play is before the access.
    /// </summary>
    /// <param name="access">The access that the viewing counts for.</param>
    /// <param name="seek">Position reached, in seconds from the start, or null when it was not told.</param>
    /// <param name="date">When it was reached.</param>
    /// <param name="isCounted">Whether the viewing was counted before.</param>
    public static VideoPlays After(ProductAccess access, Video video, double? seek, DateTimeOffset date, bool isCounted = false)
    {
        ArgumentNullException.ThrowIfNull(access);
        ArgumentNullException.ThrowIfNull(video);
        if (date < access.DateAdd) date = access.DateAdd;
        var finished = seek > 0 && !ContinueWatching.IsUnfinished(seek.Value, video.Duration);
        if (access.Plays.FirstOrDefault(plays => plays.VideoId == video.Id) is not { } known)
            return new(video.Id, date, date, finished && !isCounted ? 1 : 0, finished);
        var first = date < known.First ? date : known.First;
        if (date <= known.Last) return known with { First = first };
        var more = finished && !known.Finished && !isCounted ? 1 : 0;
        return new(video.Id, first, date, known.Count + more, seek is null ? known.Finished : finished);
    }
}
