using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Storage.Elasticsearch.Documents;
using Kinow.ClientApi.Storage.Reading.Fills;
using Kinow.ClientApi.Storage.Reading.Lists;
using Kinow.ClientApi.Storage.Reading.Memory;

namespace Kinow.ClientApi.Storage.Reading;

/// <summary>
/// The catalogue on real servers: container memory in front, the search engine behind it, the database behind that. What one level of a query
/// reads travels together. Safe for concurrent use.
/// </summary>
internal sealed class RealCatalogStore(CatalogMemory memory, IFiller filler) : ICatalogStore
{
    private readonly SearchedList<Product> products = new(memory.Products, filler);
    private readonly SearchedList<Category> categories = new(memory.Categories, filler);
    private readonly SearchedList<Video> videos = new(memory.Videos, filler);
    private readonly SearchedList<Extract> extracts = new(memory.Extracts, filler);
    private readonly SearchedList<Person> actors = new(memory.Actors, filler);
    private readonly SearchedList<Person> directors = new(memory.Directors, filler);
    private readonly SearchedList<Tag> tags = new(memory.Tags, filler);
    private readonly SearchedList<Feature> features = new(memory.Features, filler);
    private readonly DocumentList<Video> videosById = new(memory.Videos, filler);
    private readonly DocumentList<Person> actorsById = new(memory.Actors, filler);
    private readonly DocumentList<Person> directorsById = new(memory.Directors, filler);
    private readonly DocumentList<PlatformDocument> settings = new(memory.Settings, filler);
    private readonly ProductParts parts = new(new(memory.Products, filler), new(memory.Categories, filler), new(memory.VideoGroups, filler));

    /// <inheritdoc/>
    public ValueTask<Page<Product>[]> SearchProductsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        products.SearchAsync(searches, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Category>[]> SearchCategoriesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) => ScopeOf(searches) switch
        {
            ScopeKind.Product or ScopeKind.Offer => parts.Categories.SearchAsync(searches, audience, memory.Rules.HardAge, cancellationToken),
            _ => categories.SearchAsync(searches, audience, cancellationToken),
        };

    /// <inheritdoc/>
    public ValueTask<Page<Video>[]> SearchVideosAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) => ScopeOf(searches) switch
        {
            ScopeKind.Product => parts.Videos.SearchAsync(searches, audience, memory.Rules.HardAge, cancellationToken),
            ScopeKind.VideoGroup => parts.VideosOfGroups.SearchAsync(searches, audience, memory.Rules.HardAge, cancellationToken),
            _ => videos.SearchAsync(searches, audience, cancellationToken),
        };

    /// <inheritdoc/>
    public ValueTask<Page<VideoGroup>[]> SearchVideoGroupsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        parts.VideoGroups.SearchAsync(searches, audience, memory.Rules.HardAge, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Extract>[]> SearchExtractsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        ScopeOf(searches) == ScopeKind.Product
            ? parts.Extracts.SearchAsync(searches, audience, memory.Rules.HardAge, cancellationToken)
            : extracts.SearchAsync(searches, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Person>[]> SearchPeopleAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        (kind == PersonKind.Actor ? actors : directors).SearchAsync(searches, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Credit>[]> SearchCreditsAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        (kind == PersonKind.Actor ? parts.Actors : parts.Directors).SearchAsync(searches, audience, memory.Rules.HardAge, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Tag>[]> SearchTagsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        tags.SearchAsync(searches, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Page<Feature>[]> SearchFeaturesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken) =>
        features.SearchAsync(searches, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Product?[]> GetProductsAsync(
        ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        parts.Products.GetAsync(ids, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Category?[]> GetCategoriesAsync(
        ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        parts.CategoriesById.GetAsync(ids, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Video?[]> GetVideosAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        videosById.GetAsync(ids, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<VideoGroup?[]> GetVideoGroupsAsync(
        ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        parts.VideoGroupsById.GetAsync(ids, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<Person?[]> GetPeopleAsync(
        PersonKind kind, ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken) =>
        (kind == PersonKind.Actor ? actorsById : directorsById).GetAsync(ids, audience, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<PlatformSettings> GetSettingsAsync(ReadLevel? level, CancellationToken cancellationToken) =>
        PlatformReading.Of(settings, memory.Rules, level, static document => document.Settings, cancellationToken);

    /// <inheritdoc/>
    public ValueTask<PlatformInfo> GetPlatformAsync(ReadLevel? level, CancellationToken cancellationToken) =>
        PlatformReading.Of(settings, memory.Rules, level, static document => document.Platform, cancellationToken);

    // All searches of a call hang under the same kind of parent: they are the parents of one field.
    private static ScopeKind ScopeOf(ReadOnlyMemory<CatalogSearch> searches) => searches.IsEmpty ? ScopeKind.All : searches.Span[0].Scope.Kind;
}
