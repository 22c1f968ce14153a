using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Search.Indexing;

/// <summary>A fact of an item.</summary>
/// <param name="Item">The item's number.</param>
/// <param name="Value">What is said.</param>
internal readonly record struct Fact(int Item, LocalizedText Value);
