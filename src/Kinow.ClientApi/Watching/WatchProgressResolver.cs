using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Watching;

/// <summary>Answers the product of a begun video.</summary>
internal sealed class WatchProgressResolver(ICatalogStore store) : IWatchProgressResolver
{
    /// <inheritdoc/>
    public ValueTask ProductAsync(Batch<BegunVideo, Product> batch, ClientApiRequest context) =>
        Lookup.FillAsync(batch, b => b.Video.ProductId, ids => store.GetProductsAsync(ids, context.Audience, context.CancellationToken));
}
