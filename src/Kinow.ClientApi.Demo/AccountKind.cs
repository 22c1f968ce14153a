namespace Kinow.ClientApi.Demo;

/// <summary>What a generated account has got.</summary>
public enum AccountKind
{
    /// <summary>Nothing.</summary>
    Nothing,

    /// <summary>A title rented for a time that is not over.</summary>
    Rental,

    /// <summary>A title rented for a time that is over.</summary>
    ExpiredRental,

    /// <summary>A title bought for good.</summary>
    Purchase,

    /// <summary>One season of a series.</summary>
    Season,

    /// <summary>A title to download in high definition, not to stream.</summary>
    Download,

    /// <summary>A subscription to everything that is available in subscriptions.</summary>
    Subscription,

    /// <summary>A subscription to some categories.</summary>
    CategorySubscription,

    /// <summary>A subscription that has ended.</summary>
    ExpiredSubscription,

    /// <summary>Some of everything, bookmarks, begun videos, devices, playlists and customer groups.</summary>
    Mixed,

    /// <summary>A subscription in its trial.</summary>
    Trial,

    /// <summary>An account of the United States, with a title that may not be watched in France.</summary>
    Abroad,

    /// <summary>An account in a customer group, with a title that is withheld from it.</summary>
    OtherGroup,

    /// <summary>A subscription, and as many devices as the platform allows.</summary>
    ManyDevices,

    /// <summary>A subscription, and a child's profile.</summary>
    ChildProfile,
}
