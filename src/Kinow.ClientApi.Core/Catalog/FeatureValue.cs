using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>A predefined value of a feature.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Value">The value.</param>
public sealed record FeatureValue(long Id, LocalizedText Value);
