using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Accounts;

/// <summary>Answers what an access is for, how it was got, and what renews it.</summary>
internal sealed class ProductAccessResolver(ICatalogStore store) : IProductAccessResolver
{
    /// <inheritdoc/>
    public PaymentGateway? Gateway(ProductAccess parent, ClientApiRequest context) => parent.Gateway is { } name ? new(name) : null;

    /// <inheritdoc/>
    public ValueTask ProductAsync(Batch<ProductAccess, Product> batch, ClientApiRequest context) =>
        Lookup.FillAsync(batch, a => a.ProductId, ids => store.GetProductsAsync(ids, context.Audience, context.CancellationToken));

    /// <inheritdoc/>
    public async ValueTask AccessModeAsync(Batch<ProductAccess, AccessMode> batch, ClientApiRequest context)
    {
        var ids = new long[batch.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = batch[i].ProductId;
        var products = await store.GetProductsAsync(ids, context.Audience, context.CancellationToken);
        for (var i = 0; i < ids.Length; i++) batch.Set(i, ModeOf(products[i]?.Extension, batch[i].AccessModeId));
    }

    private static AccessMode? ModeOf(ProductExtension? extension, long? id) => extension switch
    {
        ProductTvod title => title.AccessModes.FirstOrDefault(m => m.Id == id),
        ProductSvod offer => offer.AccessModes.FirstOrDefault(m => m.Id == id),
        _ => null,
    };
}
