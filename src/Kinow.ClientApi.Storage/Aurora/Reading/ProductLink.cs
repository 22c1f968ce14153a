namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>What can lead to a product.</summary>
public enum ProductLink
{
    /// <summary>An actor that it credits.</summary>
    Actor,

    /// <summary>A director that it credits.</summary>
    Director,

    /// <summary>A category that lists it.</summary>
    Category,

    /// <summary>A category that it, an offer, includes.</summary>
    OfferCategory,

    /// <summary>A tag that it has.</summary>
    Tag,

    /// <summary>A feature that it states a fact of.</summary>
    Feature,

    /// <summary>A video of it.</summary>
    Video,

    /// <summary>A season of it.</summary>
    VideoGroup,

    /// <summary>An extract of it.</summary>
    Extract,
}
