using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>What the document of an owned item says about its owner.</summary>
internal sealed record DocumentOwner(
    ItemVisibility Visibility, ImmutableArray<CategoryPlacement> Placements, bool InSubscriptions, int? AgeRating);
