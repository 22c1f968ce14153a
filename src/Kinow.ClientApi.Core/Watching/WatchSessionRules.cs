using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.Core.Watching;

/// <summary>What may be told about a viewing.</summary>
public static class WatchSessionRules
{
    /// <summary>Longest time played in one viewing, in seconds.</summary>
    public const int MaxWatchedTime = 86_400;

    /// <summary>Farthest position, in seconds.</summary>
    public const double MaxSeek = 604_800;

    /// <summary>Longest user agent that is kept, in characters.</summary>
    public const int MaxUserAgent = 512;

    /// <summary>How late a viewing may be told.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromDays(366);

    /// <summary>Checks a viewing.</summary>
    /// <param name="session">What the player tells.</param>
    /// <param name="user">The account.</param>
    /// <param name="video">The video.</param>
    /// <param name="instant">The moment of the request.</param>
    /// <returns>What is wrong, or null.</returns>
    public static InputError? Check(WatchSession session, User user, Video video, DateTimeOffset instant)
    {
        if (session.WatchedTime is < 0 or > MaxWatchedTime)
        {
            return new("watchedTime", $"watchedTime must be from 0 to {MaxWatchedTime} seconds.");
        }

        if (session.Seek is { } seek && !(seek is >= 0 and <= MaxSeek)) return new("seek", $"seek must be from 0 to {MaxSeek} seconds.");
        if (session.Date < instant - MaxAge) return new("date", "date must not be more than a year ago.");
        return session.AccessId is null || user.Accesses.Any(a => a.Id == session.AccessId && Opens(a, video))
            ? null
            : new("accessId", "The account has no such access to this video.");
    }

    /// <summary>When a viewing counts as seen: never in the future, whatever the player's clock says.</summary>
    /// <param name="session">What the player tells.</param>
    /// <param name="instant">The moment of the request.</param>
    public static DateTimeOffset DateOf(WatchSession session, DateTimeOffset instant) =>
        session.Date < instant ? session.Date.Value : instant;

    // Subscriptions and bundles open titles other than their own product.
    private static bool Opens(ProductAccess access, Video video) => access.Type != ProductType.Tvod || access.ProductId == video.ProductId;
}
