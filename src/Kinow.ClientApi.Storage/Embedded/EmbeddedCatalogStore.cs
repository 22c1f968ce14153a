using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Storage.Embedded;

/// <summary>A catalogue in memory. All calls complete at once; it is safe for concurrent use and its content never changes.</summary>
public sealed class EmbeddedCatalogStore : ICatalogStore
{
    private const long LargeCache = 4_000_000;
    private const long SmallCache = 1_000_000;

    private readonly CatalogContent content;
    private readonly ListReader<Product> products;
    private readonly ListReader<Category> categories;
    private readonly ListReader<Video> videos;
    private readonly ListReader<VideoGroup> videoGroups;
    private readonly ListReader<Extract> extracts;
    private readonly ListReader<Person> actors;
    private readonly ListReader<Person> directors;
    private readonly ListReader<Credit> actorCredits;
    private readonly ListReader<Credit> directorCredits;
    private readonly ListReader<Tag> tags;
    private readonly ListReader<Feature> features;

    /// <summary>A store over a content.</summary>
    /// <param name="content">The content; ids must be unique by kind.</param>
    public EmbeddedCatalogStore(CatalogContent content)
    {
        this.content = content;
        var lists = new CatalogLists(content);
        var countries = new CountryClasses(content);
        products = new(lists.Products, countries, LargeCache);
        categories = new(lists.Categories, countries, SmallCache);
        videos = new(lists.Videos, countries, LargeCache);
        videoGroups = new(lists.VideoGroups, countries, SmallCache);
        extracts = new(lists.Extracts, countries, SmallCache);
        actors = new(CatalogLists.People(content.Actors), countries, SmallCache);
        directors = new(CatalogLists.People(content.Directors), countries, SmallCache);
        actorCredits = new(lists.Credits(PersonKind.Actor), countries, SmallCache);
        directorCredits = new(lists.Credits(PersonKind.Director), countries, SmallCache);
        tags = new(CatalogLists.Tags(content.Tags), countries, SmallCache);
        features = new(CatalogLists.Features(content.Features), countries, SmallCache);
    }

    /// <inheritdoc/>
    public ValueTask<Page<Product>[]> SearchProductsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(products.Search(searches.Span, audience, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Page<Category>[]> SearchCategoriesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(categories.Search(searches.Span, audience, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Page<Video>[]> SearchVideosAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(videos.Search(searches.Span, audience, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Page<VideoGroup>[]> SearchVideoGroupsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(videoGroups.Search(searches.Span, audience, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Page<Extract>[]> SearchExtractsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(extracts.Search(searches.Span, audience, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Page<Person>[]> SearchPeopleAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        new((kind == PersonKind.Actor ? actors : directors).Search(searches.Span, audience, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Page<Credit>[]> SearchCreditsAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        new((kind == PersonKind.Actor ? actorCredits : directorCredits).Search(searches.Span, audience, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Page<Tag>[]> SearchTagsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(tags.Search(searches.Span, audience, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Page<Feature>[]> SearchFeaturesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(features.Search(searches.Span, audience, cancellationToken));

    /// <inheritdoc/>
    public ValueTask<Product?[]> GetProductsAsync(
        ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(products.Get(ids.Span, audience));

    /// <inheritdoc/>
    public ValueTask<Category?[]> GetCategoriesAsync(
        ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(categories.Get(ids.Span, audience));

    /// <inheritdoc/>
    public ValueTask<Video?[]> GetVideosAsync(
        ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(videos.Get(ids.Span, audience));

    /// <inheritdoc/>
    public ValueTask<VideoGroup?[]> GetVideoGroupsAsync(
        ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        new(videoGroups.Get(ids.Span, audience));

    /// <inheritdoc/>
    public ValueTask<Person?[]> GetPeopleAsync(
        PersonKind kind, ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        new((kind == PersonKind.Actor ? actors : directors).Get(ids.Span, audience));

    /// <inheritdoc/>
    public ValueTask<PlatformSettings> GetSettingsAsync(ReadLevel? level, CancellationToken cancellationToken) => new(content.Settings);

    /// <inheritdoc/>
    public ValueTask<PlatformInfo> GetPlatformAsync(ReadLevel? level, CancellationToken cancellationToken) => new(content.Platform);
}
