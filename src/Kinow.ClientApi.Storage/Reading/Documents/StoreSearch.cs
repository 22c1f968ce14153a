using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Storage.Reading.Documents;

/// <summary>Searches one kind of item in a store.</summary>
internal delegate ValueTask<Page<T>[]> StoreSearch<T>(
    ICatalogStore store, ReadOnlyMemory<CatalogSearch> searches, CatalogAudience audience, CancellationToken cancellationToken);
