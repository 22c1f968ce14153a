namespace Kinow.ClientApi.Core.Search;

/// <summary>The parent of a collection, which limits a search before any argument does.</summary>
/// <param name="Kind">What the parent is.</param>
/// <param name="Id">Identifier of the parent; 0 without parent.</param>
public readonly record struct CatalogScope(ScopeKind Kind, long Id)
{
    /// <summary>The whole catalogue.</summary>
    public static CatalogScope All => default;
}
