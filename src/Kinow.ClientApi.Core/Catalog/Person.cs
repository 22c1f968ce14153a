using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>Somebody credited in products.</summary>
public sealed record Person
{
    /// <summary>Identifier, unique within the kind.</summary>
    public required long Id { get; init; }

    /// <summary>Actor or director.</summary>
    public required PersonKind Kind { get; init; }

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>False once deleted: then neither listed nor credited.</summary>
    public bool Active { get; init; } = true;

    /// <summary>Life and work.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Missing;

    /// <summary>Life and work in short.</summary>
    public LocalizedText DescriptionShort { get; init; } = LocalizedText.Missing;

    /// <summary>Last part of the page's address.</summary>
    public LocalizedText LinkRewrite { get; init; } = LocalizedText.Missing;

    /// <summary>Title for search engines.</summary>
    public LocalizedText MetaTitle { get; init; } = LocalizedText.Missing;

    /// <summary>Description for search engines.</summary>
    public LocalizedText MetaDescription { get; init; } = LocalizedText.Missing;

    /// <summary>Keywords for search engines.</summary>
    public LocalizedText MetaKeywords { get; init; } = LocalizedText.Missing;

    /// <summary>Address of the main portrait, or null.</summary>
    public string? Image { get; init; }

    /// <summary>Portraits, in order.</summary>
    public ImmutableArray<Image> Images { get; init; } = [];

    /// <summary>Facts, in order.</summary>
    public ImmutableArray<Metadata> Metadata { get; init; } = [];
}
