namespace Kinow.ClientApi.Core.Search.Facets;

/// <summary>One value of a field, and how many of the items found have it.</summary>
/// <param name="Value">The value: a folded keyword, or a whole number in digits.</param>
/// <param name="Count">How many items, at least 1.</param>
public readonly record struct FacetCount(string Value, int Count);
