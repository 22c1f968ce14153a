using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Search.Facets;

/// <summary>The values of some fields among the items that a search finds, one list for each field, in their order.</summary>
/// <param name="Fields">
/// The values that most items have come first, then the smaller ones; at most <see cref="FacetCounter.MaxValues"/> for each field.
/// </param>
public sealed record FacetCounts(ImmutableArray<ImmutableArray<FacetCount>> Fields);
