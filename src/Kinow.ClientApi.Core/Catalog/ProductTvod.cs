using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What is particular to a title.</summary>
public sealed record ProductTvod : ProductExtension
{
    /// <inheritdoc/>
    public override ProductType Type => ProductType.Tvod;

    /// <summary>The ways to watch it.</summary>
    public ImmutableArray<TvodAccessMode> AccessModes { get; init; } = [];

    /// <summary>All its videos, those of seasons included, in order.</summary>
    public ImmutableArray<Video> Videos { get; init; } = [];

    /// <summary>Its seasons, in order.</summary>
    public ImmutableArray<VideoGroup> VideoGroups { get; init; } = [];

    /// <summary>Its trailers, in order.</summary>
    public ImmutableArray<Extract> Extracts { get; init; } = [];

    /// <summary>Who plays in it, deleted people included.</summary>
    public ImmutableArray<Credit> Actors { get; init; } = [];

    /// <summary>Who directed it, deleted people included.</summary>
    public ImmutableArray<Credit> Directors { get; init; } = [];
}
