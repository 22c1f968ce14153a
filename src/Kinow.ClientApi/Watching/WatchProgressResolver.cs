using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Watching;

/// <summary>Answers the product of a begun video.</summary>
internal sealed class WatchProgressResolver(CatalogReader catalog) : IWatchProgressResolver
{
    public ValueTask ProductAsync(Batch<BegunVideo, Product> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, b => b.Video.ProductId, context);
}
