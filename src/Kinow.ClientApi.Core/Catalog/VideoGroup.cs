using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A season of a series.</summary>
public sealed record VideoGroup
{
    /// <summary>Identifier.</summary>
    public required long Id { get; init; }

    /// <summary>The product it belongs to.</summary>
    public required long ProductId { get; init; }

    /// <summary>Name.</summary>
    public LocalizedText Name { get; init; } = LocalizedText.Missing;

    /// <summary>Long text.</summary>
    public LocalizedText Description { get; init; } = LocalizedText.Missing;

    /// <summary>Rank among the groups of the product.</summary>
    public int Position { get; init; }

    /// <summary>Its videos, in order.</summary>
    public ImmutableArray<Video> Videos { get; init; } = [];
}
