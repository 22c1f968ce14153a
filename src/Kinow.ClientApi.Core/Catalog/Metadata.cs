using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>One fact: a feature and its value.</summary>
/// <param name="Id">Identifier of the feature.</param>
/// <param name="Name">Name of the feature.</param>
/// <param name="Value">The value.</param>
/// <param name="Position">Rank among the facts of the same object.</param>
public sealed record Metadata(long Id, LocalizedText Name, LocalizedText Value, int Position);
