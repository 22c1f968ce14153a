using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Storage.Elasticsearch.Queries;

/// <summary>The kinds of document that can be searched, with the orders that the embedded store has.</summary>
internal static class SearchKinds
{
    internal static SearchKind Products { get; } = new("product", CatalogFields.Products)
    {
        HasActive = true,
        HasGeolocation = true,
        HasWindow = true,
        HasPlaces = true,
        Order = [DocumentFields.Of("position"), DocumentFields.Id],
        Scopes =
        [
            (ScopeKind.Category, DocumentFields.Of("category")),
            (ScopeKind.Actor, DocumentFields.Of("actorId")),
            (ScopeKind.Director, DocumentFields.Of("directorId")),
        ],
    };

    internal static SearchKind Categories { get; } = new("category", CatalogFields.Categories)
    {
        HasActive = true,
        HasGeolocation = true,
        Order = [DocumentFields.Of("position"), DocumentFields.Of("levelDepth"), DocumentFields.Id],
        Scopes = [(ScopeKind.Category, DocumentFields.Of("parent"))],
    };

    internal static SearchKind Videos { get; } = new("video", CatalogFields.Videos)
    {
        HasActive = true,
        HasGeolocation = true,
        HasOwner = true,
        HasLanguage = true,
        Order = [DocumentFields.Id],
        Scopes = [(ScopeKind.Category, DocumentFields.OwnerCategories)],
    };

    internal static SearchKind Extracts { get; } = new("extract", CatalogFields.Extracts)
    {
        HasActive = true,
        HasOwner = true,
        Order = [DocumentFields.Id],
    };

    internal static SearchKind Actors { get; } = new("actor", CatalogFields.People)
    {
        HasActive = true,
        Order = [DocumentFields.Order, DocumentFields.Id],
    };

    internal static SearchKind Directors { get; } = Actors with { Name = "director" };

    internal static SearchKind Tags { get; } = new("tag", CatalogFields.Tags)
    {
        HasLanguage = true,
        Order = [DocumentFields.Order, DocumentFields.Id],
    };

    internal static SearchKind Features { get; } = new("feature", CatalogFields.Features)
    {
        Order = [DocumentFields.Of("position"), DocumentFields.Id],
    };
}
