using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A name under which facts are recorded.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Name">The name.</param>
/// <param name="Position">Rank in the platform's order.</param>
/// <param name="Values">The predefined values.</param>
public sealed record Feature(long Id, LocalizedText Name, int Position, ImmutableArray<FeatureValue> Values);
