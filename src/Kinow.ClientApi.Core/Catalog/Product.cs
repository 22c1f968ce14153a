using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>Something the platform offers, with all that a list row needs.</summary>
public sealed record Product
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>What depends on the kind of product.</summary>
    public required ProductExtension Extension { get; init; }

    /// <summary>The kind of product.</summary>
    public ProductType Type => Extension.Type;

    /// <summary>Title.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Missing;

    /// <summary>Long text.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Missing;

    /// <summary>Short text.</summary>
    public LocalizedText DescriptionShort { get; init; } = LocalizedText.Missing;

    /// <summary>Last part of the page's address.</summary>
    public LocalizedText LinkRewrite { get; init; } = LocalizedText.Missing;

    /// <summary>Title for search engines.</summary>
    public LocalizedText MetaTitle { get; init; } = LocalizedText.Missing;

    /// <summary>Description for search engines.</summary>
    public LocalizedText MetaDescription { get; init; } = LocalizedText.Missing;

    /// <summary>Keywords for search engines.</summary>
    public LocalizedText MetaKeywords { get; init; } = LocalizedText.Missing;

    /// <summary>When it is published.</summary>
    public PublicationWindow Window { get; init; }

    /// <summary>When publication starts.</summary>
    public DateTimeOffset? DateFrom => Window.From;

    /// <summary>When publication ends.</summary>
    public DateTimeOffset? DateTo => Window.To;

    /// <summary>When it was entered.</summary>
    public DateTimeOffset DateAdd { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset DateUpd { get; init; }

    /// <summary>False: hidden from everybody.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Whether it can be put in a cart while it is published.</summary>
    public bool AvailableForOrder { get; init; } = true;

    /// <summary>Whether an offer includes it.</summary>
    public bool AvailableInSubscriptions { get; init; }

    /// <summary>Rank in the platform's order.</summary>
    public int Position { get; init; }

    /// <summary>Running time in seconds, or null.</summary>
    public int? Duration { get; init; }

    /// <summary>The youngest age that it is meant for, in years from 0 to 21; null when nobody has rated it.</summary>
    public int? AgeRating { get; init; }

    /// <summary>The group of products that are taxed alike; null for the default one.</summary>
    public long? TaxGroup { get; init; }

    /// <summary>Main category, or null.</summary>
    public long? DefaultCategoryId { get; init; }

    /// <summary>The categories that list it.</summary>
    public ImmutableArray<CategoryPlacement> Categories { get; init; } = [];

    /// <summary>Pictures, in order.</summary>
    public ImmutableArray<Image> Images { get; init; } = [];

    /// <summary>Facts, in order.</summary>
    public ImmutableArray<Metadata> Metadata { get; init; } = [];

    /// <summary>Tags of all languages.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>Where it may be seen.</summary>
    public GeolocationRule Geolocation { get; init; } = GeolocationRule.None;

    /// <summary>Which groups of customers see it.</summary>
    public GroupRestriction Groups { get; init; } = GroupRestriction.None;
}
