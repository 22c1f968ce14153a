using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers which offers include videos: the platform has few, which are read once for all videos of a level.</summary>
internal sealed class AccessOptionsResolver(CatalogReader catalog) : IAccessOptionsResolver
{
    public async ValueTask OffersAsync(Batch<AccessOptions, ImmutableArray<Product>> batch, ClientApiRequest context)
    {
        var offers = await catalog.VisibleOffersAsync(context);
        for (var i = 0; i < batch.Count; i++) batch.Set(i, batch[i].Among(offers));
    }
}
