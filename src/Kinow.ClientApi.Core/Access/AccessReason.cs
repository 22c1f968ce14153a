namespace Kinow.ClientApi.Core.Access;

/// <summary>
/// Why a viewer may, or may not, stream a video. The order is that of preference: of several reasons the first one is told.
/// </summary>
public enum AccessReason
{
    /// <summary>Anybody may.</summary>
    Free,

    /// <summary>It was got for good.</summary>
    Purchased,

    /// <summary>It was got for a time.</summary>
    Rented,

    /// <summary>A running subscription includes it.</summary>
    Subscribed,

    /// <summary>It may be downloaded and not streamed.</summary>
    DownloadOnly,

    /// <summary>Something opens it, but the account plays as much at the same time as it may.</summary>
    SimultaneousViews,

    /// <summary>The plays that an access includes are used up.</summary>
    ViewLimit,

    /// <summary>The access has ended.</summary>
    Expired,

    /// <summary>It is not published yet, or not any more.</summary>
    Window,

    /// <summary>It is withheld from the country of the request.</summary>
    Country,

    /// <summary>It is meant for older people than the viewer's profile.</summary>
    AgeLimit,

    /// <summary>It is withheld from the viewer's customer groups.</summary>
    Group,

    /// <summary>Nothing that the viewer has got opens it.</summary>
    NoAccess,
}
