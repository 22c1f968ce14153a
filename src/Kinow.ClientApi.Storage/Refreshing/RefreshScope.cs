namespace Kinow.ClientApi.Storage.Refreshing;

/// <summary>What a change touches: an aggregate, with every document that holds a part of it.</summary>
public enum RefreshScope
{
    /// <summary>A product, and its videos, video groups and extracts.</summary>
    Product,

    /// <summary>A video, and the product it belongs to.</summary>
    Video,

    /// <summary>A video group, and the product it belongs to.</summary>
    VideoGroup,

    /// <summary>An extract, and the product it belongs to.</summary>
    Extract,

    /// <summary>A category.</summary>
    Category,

    /// <summary>An actor, and the products that credit them.</summary>
    Actor,

    /// <summary>A director, and the products that credit them.</summary>
    Director,

    /// <summary>A tag, and the products that hold it.</summary>
    Tag,

    /// <summary>A feature, and whatever states a fact of it.</summary>
    Feature,

    /// <summary>A subscription offer's product, and the accounts that hold the offer.</summary>
    Offer,

    /// <summary>What the platform was configured with.</summary>
    Settings,

    /// <summary>An account with its rights, bookmarks and progress.</summary>
    User,
}
