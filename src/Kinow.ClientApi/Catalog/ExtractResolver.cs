using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the product that an extract belongs to.</summary>
internal sealed class ExtractResolver(ICatalogStore store) : IExtractResolver
{
    /// <inheritdoc/>
    public ValueTask ProductAsync(Batch<Extract, Product> batch, ClientApiRequest context) =>
        Lookup.FillAsync(batch, e => e.ProductId, ids => store.GetProductsAsync(ids, context.Audience, context.CancellationToken));
}
