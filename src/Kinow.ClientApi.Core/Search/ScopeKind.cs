namespace Kinow.ClientApi.Core.Search;

/// <summary>What a collection hangs under.</summary>
public enum ScopeKind
{
    /// <summary>Nothing: the whole catalogue.</summary>
    All,

    /// <summary>A category: its products, their videos, or the categories directly below it.</summary>
    Category,

    /// <summary>A product: its categories, videos, groups, extracts or credits; for an offer, the categories it includes.</summary>
    Product,

    /// <summary>A video group: its videos.</summary>
    VideoGroup,

    /// <summary>An actor: the products that credit the person.</summary>
    Actor,

    /// <summary>A director: the products that credit the person.</summary>
    Director,

    /// <summary>A subscription offer: the categories that it includes.</summary>
    Offer,

    /// <summary>A bundle: the products that it has in it.</summary>
    Bundle,

    /// <summary>A product: the bundles that have it in them.</summary>
    Bundled,

    /// <summary>A channel: its programs.</summary>
    Channel,
}
