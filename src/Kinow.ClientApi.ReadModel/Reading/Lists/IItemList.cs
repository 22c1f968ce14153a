using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>Lists of items under one kind of parent, or of the whole catalogue.</summary>
internal interface IItemList<T>
    where T : class
{
    ValueTask<Page<T>[]> SearchAsync(ReadOnlyMemory<CatalogSearch> searches, ReadContext context, CancellationToken cancellationToken);
}
