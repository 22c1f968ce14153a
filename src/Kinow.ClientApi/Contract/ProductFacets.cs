using System.Collections.Immutable;

namespace Kinow.ClientApi.Contract;

/// <summary>Values of the products that a search finds.</summary>
internal sealed record ProductFacets(
    ImmutableArray<CategoryFacet> Categories,
    ImmutableArray<FacetValue> Types,
    ImmutableArray<FacetValue> Years,
    ImmutableArray<FacetValue> Languages,
    ImmutableArray<FacetValue> Qualities);
