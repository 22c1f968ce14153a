using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Elasticsearch.Queries;
using Kinow.ClientApi.Storage.Listing;

namespace Kinow.ClientApi.Storage.Reading.Documents;

/// <summary>The kinds of document that a catalogue is made of.</summary>
internal static class ReadKinds
{
    /// <summary>The number that stands for the one document of the settings where ids are numbers.</summary>
    internal const long SettingsId = 0;

    internal static ReadKind<Product> Products { get; } = new()
    {
        Name = "product",
        Search = SearchKinds.Products,
        SearchIn = static (store, searches, audience, token) => store.SearchProductsAsync(searches, audience, token),
        IsVisible = Visible.Product,
    };

    internal static ReadKind<Category> Categories { get; } = new()
    {
        Name = "category",
        Search = SearchKinds.Categories,
        SearchIn = static (store, searches, audience, token) => store.SearchCategoriesAsync(searches, audience, token),
        IsVisible = Visible.Category,
    };

    internal static ReadKind<Video> Videos { get; } = new()
    {
        Name = "video",
        Search = SearchKinds.Videos,
        SearchIn = static (store, searches, audience, token) => store.SearchVideosAsync(searches, audience, token),
        IsVisible = Visible.Video,
        HasOwner = true,
        DependsOnLanguage = true,
    };

    internal static ReadKind<VideoGroup> VideoGroups { get; } = new()
    {
        Name = "video-group",
        IsVisible = Visible.Always,
        HasOwner = true,
    };

    internal static ReadKind<Extract> Extracts { get; } = new()
    {
        Name = "extract",
        Search = SearchKinds.Extracts,
        SearchIn = static (store, searches, audience, token) => store.SearchExtractsAsync(searches, audience, token),
        IsVisible = Visible.Extract,
        HasOwner = true,
    };

    internal static ReadKind<Person> Actors { get; } = People(PersonKind.Actor, "actor", SearchKinds.Actors);

    internal static ReadKind<Person> Directors { get; } = People(PersonKind.Director, "director", SearchKinds.Directors);

    internal static ReadKind<Tag> Tags { get; } = new()
    {
        Name = "tag",
        Search = SearchKinds.Tags,
        SearchIn = static (store, searches, audience, token) => store.SearchTagsAsync(searches, audience, token),
        IsVisible = Visible.Tag,
        DependsOnLanguage = true,
    };

    internal static ReadKind<Feature> Features { get; } = new()
    {
        Name = "feature",
        Search = SearchKinds.Features,
        SearchIn = static (store, searches, audience, token) => store.SearchFeaturesAsync(searches, audience, token),
        IsVisible = Visible.Always,
    };

    internal static ReadKind<PlatformDocument> Settings { get; } = new()
    {
        Name = "settings",
        IsVisible = Visible.Always,
        TextOf = static _ => PlatformDocument.Id,
    };

    private static ReadKind<Person> People(PersonKind kind, string name, SearchKind search) => new()
    {
        Name = name,
        Search = search,
        SearchIn = (store, searches, audience, token) => store.SearchPeopleAsync(kind, searches, audience, token),
        IsVisible = Visible.Person,
    };
}
