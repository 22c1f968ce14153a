namespace Kinow.ClientApi.Playback;

/// <summary>The values of <c>extensions.code</c> that playing adds.</summary>
internal static class PlaybackErrorCodes
{
    /// <summary>Nothing that the viewer has got opens it.</summary>
    public const string AccessRequired = "ACCESS_REQUIRED";

    /// <summary>The access has ended.</summary>
    public const string AccessExpired = "ACCESS_EXPIRED";

    /// <summary>The plays are used up.</summary>
    public const string ViewLimitReached = "VIEW_LIMIT_REACHED";

    /// <summary>It is withheld from the country.</summary>
    public const string GeoBlocked = "GEO_BLOCKED";

    /// <summary>It is not published yet, or not any more.</summary>
    public const string NotPublished = "NOT_PUBLISHED";

    /// <summary>It is meant for older people than the selected profile.</summary>
    public const string AgeRestricted = "AGE_RESTRICTED";

    /// <summary>It is withheld from the account's groups.</summary>
    public const string GroupRestricted = "GROUP_RESTRICTED";

    /// <summary>It may be downloaded and not streamed.</summary>
    public const string StreamingNotIncluded = "STREAMING_NOT_INCLUDED";

    /// <summary>The account plays as much at the same time as it may.</summary>
    public const string SimultaneousViewsReached = "SIMULTANEOUS_VIEWS_REACHED";

    /// <summary>A viewing is over, or was never one of the account.</summary>
    public const string ViewingNotFound = "VIEWING_NOT_FOUND";

    /// <summary>There is nothing to play.</summary>
    public const string MediaNotAvailable = "MEDIA_NOT_AVAILABLE";
}
