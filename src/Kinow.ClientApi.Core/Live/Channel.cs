using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Live;

/// <summary>A channel, its programs apart.</summary>
public sealed record Channel
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>Name.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Missing;

    /// <summary>Long text.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Missing;

    /// <summary>The number that viewers know it by, or null.</summary>
    public int? Number { get; init; }

    /// <summary>Rank among the channels.</summary>
    public int Position { get; init; }

    /// <summary>Address of its logo, or null.</summary>
    public string? Logo { get; init; }

    /// <summary>Address of a large picture, or null.</summary>
    public string? Cover { get; init; }

    /// <summary>What it is sold as, or null.</summary>
    public long? ProductId { get; init; }

    /// <summary>The video that plays it, or null.</summary>
    public long? VideoId { get; init; }

    /// <summary>False: hidden from everybody.</summary>
    public bool Active { get; init; } = true;

    /// <summary>When it is listed.</summary>
    public PublicationWindow Window { get; init; }

    /// <summary>Where it may be seen.</summary>
    public GeolocationRule Geolocation { get; init; } = GeolocationRule.None;

    /// <summary>Which groups of customers see it.</summary>
    public GroupRestriction Groups { get; init; } = GroupRestriction.None;
}
