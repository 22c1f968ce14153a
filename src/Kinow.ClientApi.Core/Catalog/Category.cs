using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A category of the catalogue.</summary>
public sealed record Category
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>The category it is in; null for a root.</summary>
    public long? ParentId { get; init; }

    /// <summary>Name.</summary>
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

    /// <summary>Rank among its siblings.</summary>
    public int Position { get; init; }

    /// <summary>Depth in the tree; 1 for a root.</summary>
    public int LevelDepth { get; init; } = 1;

    /// <summary>False: hidden from everybody.</summary>
    public bool Active { get; init; } = true;

    /// <summary>When it was created.</summary>
    public DateTimeOffset DateAdd { get; init; }

    /// <summary>When it was last changed.</summary>
    public DateTimeOffset DateUpd { get; init; }

    /// <summary>Where it may be seen.</summary>
    public GeolocationRule Geolocation { get; init; } = GeolocationRule.None;

    /// <summary>Pictures, in order.</summary>
    public ImmutableArray<Image> Images { get; init; } = [];

    /// <summary>Facts, in order.</summary>
    public ImmutableArray<Metadata> Metadata { get; init; } = [];
}
