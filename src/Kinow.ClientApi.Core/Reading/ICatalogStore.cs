using System.Collections.Immutable;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Batching;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Facets;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Settings;

namespace Kinow.ClientApi.Core.Reading;

/// <summary>
/// Where the catalogue is read. Every method answers a whole level of a query in one call; results stand in the order of the requests.
/// All results are reduced to what the audience may see; what it may not see is as if it did not exist.
/// </summary>
public interface ICatalogStore
{
    /// <summary>What the store knows of changes; null where it does not hear of them.</summary>
    ICatalogChanges? Changes => null;

    /// <summary>Creates the batch that combines the reads of one request; null where reads cost nothing.</summary>
    ReadBatch? CreateBatch();

    /// <summary>Searches items of one kind.</summary>
    /// <exception cref="ArgumentException">A search is limited to a kind of parent that items of this kind do not have.</exception>
    /// <exception cref="Availability.StoreUnavailableException">Nothing that could answer is within reach.</exception>
    ValueTask<Page<T>[]> SearchAsync<T>(
        ItemKind<T> kind, ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Counts the values that fields have among all items that a search of the whole catalogue finds; its page does not matter.
    /// </summary>
    /// <param name="fields">Fields of the kind whose values <see cref="FacetCounter.CanCount"/>.</param>
    /// <exception cref="Availability.StoreUnavailableException">Nothing that could answer is within reach.</exception>
    ValueTask<FacetCounts> CountAsync<T>(
        ItemKind<T> kind, ListRequest request, ImmutableArray<SearchField> fields, ReadContext context, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Searches the products that one viewer has access to. The page belongs to that viewer: no store keeps it for others.
    /// </summary>
    /// <exception cref="Availability.StoreUnavailableException">Nothing that could answer is within reach.</exception>
    ValueTask<Page<Product>> SearchProductsAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken);

    /// <summary>Searches the videos that one viewer may watch, like <see cref="SearchProductsAsync"/>.</summary>
    /// <exception cref="Availability.StoreUnavailableException">Nothing that could answer is within reach.</exception>
    ValueTask<Page<Video>> SearchVideosAsync(
        ListRequest request, AccessFilter filter, ReadContext context, CancellationToken cancellationToken);

    /// <summary>Reads items of one kind by id; null where there is none to see.</summary>
    /// <exception cref="Availability.StoreUnavailableException">Nothing that could answer is within reach.</exception>
    ValueTask<T?[]> GetAsync<T>(ItemKind<T> kind, ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Reads what is particular to offers or bundles by id, whoever may see them: who has got one keeps it when it is no longer sold. Null
    /// where there is none of this kind.
    /// </summary>
    /// <exception cref="Availability.StoreUnavailableException">Nothing that could answer is within reach.</exception>
    ValueTask<TExtension?[]> GetExtensionsAsync<TExtension>(
        ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken)
        where TExtension : ProductExtension;

    /// <summary>
    /// Reads products by id, whoever may see them: what was bought in an app store is given although it is shown no longer. Null where
    /// there is none.
    /// </summary>
    /// <exception cref="Availability.StoreUnavailableException">Nothing that could answer is within reach.</exception>
    ValueTask<Product?[]> GetProductsAsync(ReadOnlyMemory<long> ids, ReadContext context, CancellationToken cancellationToken);

    /// <summary>Reads what the platform was configured with.</summary>
    /// <param name="batch">The batch that the read may join; null to read at once.</param>
    /// <exception cref="Availability.StoreUnavailableException">Nothing that could answer is within reach.</exception>
    ValueTask<PlatformSettings> GetSettingsAsync(ReadBatch? batch, CancellationToken cancellationToken);

    /// <summary>Reads the identity of the platform.</summary>
    /// <param name="batch">The batch that the read may join; null to read at once.</param>
    /// <exception cref="Availability.StoreUnavailableException">Nothing that could answer is within reach.</exception>
    ValueTask<PlatformInfo> GetPlatformAsync(ReadBatch? batch, CancellationToken cancellationToken);
}
