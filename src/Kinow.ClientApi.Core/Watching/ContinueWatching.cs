using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Core.Watching;

/// <summary>Which videos an account has begun and not finished.</summary>
public static class ContinueWatching
{
    /// <summary>The part of a video at its end, credits mostly, that need not be watched.</summary>
    public const double EndPart = 0.05;

    /// <summary>Longest end that need not be watched, in seconds.</summary>
    public const double MaxEnd = 600;

    /// <summary>The begun videos in the order of the progress.</summary>
    /// <param name="watching">What was watched.</param>
    /// <param name="videos">The video of each of them; null for one that is not visible.</param>
    public static BegunVideo[] Of(ReadOnlySpan<WatchProgress> watching, ReadOnlySpan<Video?> videos)
    {
        var begun = new List<BegunVideo>(watching.Length);
        for (var i = 0; i < watching.Length; i++)
        {
            if (videos[i] is { } video && IsUnfinished(watching[i].Seek, video.Duration))
            {
                begun.Add(new(video, watching[i].Seek, watching[i].Date));
            }
        }

        return [.. begun];
    }

    /// <summary>
    /// Where to start a video, in seconds: where the account has left it, or at the start when it was finished or never begun.
    /// </summary>
    /// <param name="user">The account; null for nobody.</param>
    public static double StartOf(User? user, Video video)
    {
        ArgumentNullException.ThrowIfNull(video);
        if (user is null) return 0;
        foreach (var progress in user.Watching)
        {
            if (progress.VideoId == video.Id) return IsUnfinished(progress.Seek, video.Duration) ? progress.Seek : 0;
        }

        return 0;
    }

    /// <summary>Whether there is something left to watch. A position at the very start is none.</summary>
    /// <param name="seek">Position reached, in seconds from the start.</param>
    /// <param name="duration">Running time in seconds; null when it is not known, then nothing is ever finished.</param>
    public static bool IsUnfinished(double seek, int? duration) =>
        seek > 0 && (duration is not { } length || length - seek >= Math.Min(length * EndPart, MaxEnd));
}
