using Kinow.ClientApi.Core.Access;

namespace Kinow.ClientApi.Playback;

/// <summary>Makes the errors that stand for a player that is not given.</summary>
internal static class PlaybackRefusal
{
    /// <summary>There is no media, or none in the format.</summary>
    public static GraphQLException NoMedia() => new("There is nothing to play in this format.", PlaybackErrorCodes.MediaNotAvailable);

    /// <summary>What a reason refuses with; null for one that opens streaming.</summary>
    public static GraphQLException? Of(AccessReason reason) => reason switch
    {
        AccessReason.Free or AccessReason.Purchased or AccessReason.Rented or AccessReason.Subscribed => null,
        AccessReason.DownloadOnly => new("The access allows downloads alone.", PlaybackErrorCodes.StreamingNotIncluded),
        AccessReason.SimultaneousViews =>
            new("The account plays as much at the same time as it may.", PlaybackErrorCodes.SimultaneousViewsReached),
        AccessReason.ViewLimit => new("The plays of the access are used up.", PlaybackErrorCodes.ViewLimitReached),
        AccessReason.Expired => new("The access has ended.", PlaybackErrorCodes.AccessExpired),
        AccessReason.Window => new("The video cannot be watched now.", PlaybackErrorCodes.NotPublished),
        AccessReason.Country => new("The video cannot be watched in this country.", PlaybackErrorCodes.GeoBlocked),
        AccessReason.AgeLimit => new("The video is meant for older people.", PlaybackErrorCodes.AgeRestricted),
        AccessReason.Group => new("The video is withheld from the account's groups.", PlaybackErrorCodes.GroupRestricted),
        _ => new("The video is not part of what the account has got.", PlaybackErrorCodes.AccessRequired),
    };
}
