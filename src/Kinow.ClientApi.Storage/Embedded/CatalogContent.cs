using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>A whole catalogue, for everybody and for all times, in no particular order.</summary>
public sealed record CatalogContent
{
    /// <summary>The platform.</summary>
    public required PlatformInfo Platform { get; init; }

    /// <summary>Its configuration.</summary>
    public required PlatformSettings Settings { get; init; }

    /// <summary>Products, hidden ones included.</summary>
    public ImmutableArray<Product> Products { get; init; } = [];

    /// <summary>Categories, hidden ones included.</summary>
    public ImmutableArray<Category> Categories { get; init; } = [];

    /// <summary>Actors, deleted ones included.</summary>
    public ImmutableArray<Person> Actors { get; init; } = [];

    /// <summary>Directors, deleted ones included.</summary>
    public ImmutableArray<Person> Directors { get; init; } = [];

    /// <summary>Tags of all languages.</summary>
    public ImmutableArray<Tag> Tags { get; init; } = [];

    /// <summary>Features.</summary>
    public ImmutableArray<Feature> Features { get; init; } = [];
}
