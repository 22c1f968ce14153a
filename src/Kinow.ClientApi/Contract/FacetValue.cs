namespace Kinow.ClientApi.Contract;

/// <summary>A value of products.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many products have it.</param>
/// <param name="Query">Finds these products.</param>
internal sealed record FacetValue(string Value, int Count, string Query);
