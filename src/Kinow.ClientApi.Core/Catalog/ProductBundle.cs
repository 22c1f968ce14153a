using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>What is particular to several titles that are sold together. Who has got it may watch what it has in it now.</summary>
public sealed record ProductBundle : ProductExtension
{
    /// <inheritdoc/>
    public override ProductType Type => ProductType.Bundle;

    /// <summary>The ways to get all of it: rentals and purchases.</summary>
    public ImmutableArray<TvodAccessMode> AccessModes { get; init; } = [];

    /// <summary>The titles that it has in it, in its order; each once.</summary>
    public ImmutableArray<long> ProductIds { get; init; } = [];
}
