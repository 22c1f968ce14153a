using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>
/// Where the catalogue is read. Every method answers a whole level of a query in one call; results stand in the order of the requests.
/// All results are reduced to what the audience may see; what it may not see is as if it did not exist.
/// A search under a scope that a kind of item does not have is an <see cref="ArgumentException"/>.
/// </summary>
public interface ICatalogStore
{
    /// <summary>Searches products; scopes: All, Category, Actor, Director.</summary>
    /// <param name="searches">The searches.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Page<Product>[]> SearchProductsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Searches categories; scopes: All, Category (the children), Product, Offer.</summary>
    /// <param name="searches">The searches.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Page<Category>[]> SearchCategoriesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Searches videos of visible products; scopes: All, Category, Product, VideoGroup.</summary>
    /// <param name="searches">The searches.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Page<Video>[]> SearchVideosAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Searches groups of visible products; scopes: Product.</summary>
    /// <param name="searches">The searches.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Page<VideoGroup>[]> SearchVideoGroupsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Searches extracts of visible products; scopes: All, Product.</summary>
    /// <param name="searches">The searches.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Page<Extract>[]> SearchExtractsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Searches people of one kind who are not deleted; scopes: All.</summary>
    /// <param name="kind">Actors or directors.</param>
    /// <param name="searches">The searches.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Page<Person>[]> SearchPeopleAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Searches credits of people who are not deleted; scopes: Product.</summary>
    /// <param name="kind">Actors or directors.</param>
    /// <param name="searches">The searches.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Page<Credit>[]> SearchCreditsAsync(
        PersonKind kind, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Searches tags in the requested language; scopes: All.</summary>
    /// <param name="searches">The searches.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Page<Tag>[]> SearchTagsAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Searches features; scopes: All.</summary>
    /// <param name="searches">The searches.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Page<Feature>[]> SearchFeaturesAsync(
        ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Reads products by id; null where there is none to see.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Product?[]> GetProductsAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Reads categories by id; null where there is none to see.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Category?[]> GetCategoriesAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Reads videos by id; null where there is none to see.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Video?[]> GetVideosAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Reads video groups by id; null where there is none to see.</summary>
    /// <param name="ids">The ids.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<VideoGroup?[]> GetVideoGroupsAsync(ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Reads people by id; null where there is none, or only a deleted one.</summary>
    /// <param name="kind">Actors or directors.</param>
    /// <param name="ids">The ids.</param>
    /// <param name="audience">For whom.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<Person?[]> GetPeopleAsync(
        PersonKind kind, ReadOnlyMemory<long> ids, CatalogAudience audience, CancellationToken cancellationToken);

    /// <summary>Reads what the platform was configured with.</summary>
    /// <param name="level">The level of the query that reads; null to read at once.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<PlatformSettings> GetSettingsAsync(ReadLevel? level, CancellationToken cancellationToken);

    /// <summary>Reads the identity of the platform.</summary>
    /// <param name="level">The level of the query that reads; null to read at once.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    ValueTask<PlatformInfo> GetPlatformAsync(ReadLevel? level, CancellationToken cancellationToken);
}
