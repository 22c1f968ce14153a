namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>The kinds of things in a catalogue that have numbers.</summary>
public enum CatalogKind
{
    /// <summary>Titles and offers.</summary>
    Product,

    /// <summary>Categories.</summary>
    Category,

    /// <summary>Videos.</summary>
    Video,

    /// <summary>Seasons.</summary>
    VideoGroup,

    /// <summary>Extracts.</summary>
    Extract,

    /// <summary>Actors.</summary>
    Actor,

    /// <summary>Directors.</summary>
    Director,

    /// <summary>Tags.</summary>
    Tag,

    /// <summary>Features.</summary>
    Feature,
}
