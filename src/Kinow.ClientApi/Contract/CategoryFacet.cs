using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Contract;

/// <summary>A category of products.</summary>
/// <param name="Category">The category.</param>
/// <param name="Count">How many products it lists.</param>
/// <param name="Query">Finds these products.</param>
internal sealed record CategoryFacet(Category Category, int Count, string Query);
