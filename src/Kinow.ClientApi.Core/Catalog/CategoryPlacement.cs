namespace Kinow.ClientApi.Core.Catalog;

/// <summary>The place of a product in one category.</summary>
/// <param name="CategoryId">The category.</param>
/// <param name="Position">Rank in that category.</param>
public readonly record struct CategoryPlacement(long CategoryId, int Position);
