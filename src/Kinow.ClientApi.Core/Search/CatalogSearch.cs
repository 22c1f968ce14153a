namespace Kinow.ClientApi.Core.Search;

/// <summary>One search: the arguments of a collection, and its parent.</summary>
/// <param name="Request">The arguments, shared by all parents of a level.</param>
/// <param name="Scope">The parent; by default the whole catalogue.</param>
public readonly record struct CatalogSearch(ListRequest Request, CatalogScope Scope = default);
