using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Lists;

/// <summary>The searches of all kinds of collection, over one store.</summary>
/// <param name="store">Where the catalogue is read.</param>
internal sealed class CatalogLists(ICatalogStore store)
{
    public ListSearch<Product> Products { get; } = new(CatalogFields.Products, store.SearchProductsAsync);

    public ListSearch<Category> Categories { get; } = new(CatalogFields.Categories, store.SearchCategoriesAsync);

    public ListSearch<Video> Videos { get; } = new(CatalogFields.Videos, store.SearchVideosAsync);

    public ListSearch<VideoGroup> VideoGroups { get; } = new(CatalogFields.VideoGroups, store.SearchVideoGroupsAsync);

    public ListSearch<Extract> Extracts { get; } = new(CatalogFields.Extracts, store.SearchExtractsAsync);

    public ListSearch<Person> Actors { get; } = People(store, PersonKind.Actor);

    public ListSearch<Person> Directors { get; } = People(store, PersonKind.Director);

    public ListSearch<Credit> ActorCredits { get; } = Credits(store, PersonKind.Actor);

    public ListSearch<Credit> DirectorCredits { get; } = Credits(store, PersonKind.Director);

    public ListSearch<Tag> Tags { get; } = new(CatalogFields.Tags, store.SearchTagsAsync);

    public ListSearch<Feature> Features { get; } = new(CatalogFields.Features, store.SearchFeaturesAsync);

    private static ListSearch<Person> People(ICatalogStore store, PersonKind kind) =>
        new(CatalogFields.People, (searches, audience, token) => store.SearchPeopleAsync(kind, searches, audience, token));

    private static ListSearch<Credit> Credits(ICatalogStore store, PersonKind kind) =>
        new(CatalogFields.Credits, (searches, audience, token) => store.SearchCreditsAsync(kind, searches, audience, token));
}
