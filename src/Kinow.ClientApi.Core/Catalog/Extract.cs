using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A trailer or teaser.</summary>
public sealed record Extract
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>The product it is about.</summary>
    public required long ProductId { get; init; }

    /// <summary>Name.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Missing;

    /// <summary>Long text.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Missing;

    /// <summary>Address of a small still, or null.</summary>
    public string? Thumbnail { get; init; }

    /// <summary>Address of a large picture, or null.</summary>
    public string? Cover { get; init; }

    /// <summary>The folder of its media, a path below where the platform serves media from; null where there are none yet.</summary>
    public string? Filename { get; init; }

    /// <summary>Rank among the extracts of the product.</summary>
    public int Position { get; init; }

    /// <summary>False: hidden from everybody.</summary>
    public bool Active { get; init; } = true;
}
