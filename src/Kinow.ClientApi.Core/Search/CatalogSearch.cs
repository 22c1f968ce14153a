namespace Kinow.ClientApi.Core.Search;

/// <summary>One search: the arguments of a collection, and what it hangs under.</summary>
/// <param name="Request">The arguments, shared by all parents of a level.</param>
/// <param name="Scope">What it hangs under.</param>
public readonly record struct CatalogSearch(ListRequest Request, CatalogScope Scope = default);
