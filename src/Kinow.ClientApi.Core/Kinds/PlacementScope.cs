using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Kinds;

/// <summary>The items that the parent lists, each at a position of its own there.</summary>
/// <typeparam name="T">The items.</typeparam>
public sealed class PlacementScope<T> : FieldScope<T>
    where T : class
{
    internal PlacementScope(ScopeKind kind, string field, Func<T, ImmutableArray<CategoryPlacement>> placementsOf)
        : base(kind, field) => PlacementsOf = placementsOf;

    /// <summary>The parents of an item with its position in each.</summary>
    public Func<T, ImmutableArray<CategoryPlacement>> PlacementsOf { get; }

    /// <inheritdoc/>
    public override bool HasPlacements => true;
}
