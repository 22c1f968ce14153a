using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what the viewer may watch: reads the products of a level at once and asks the domain's rules.</summary>
internal sealed class ViewerAccess(ICatalogStore store)
{
    /// <summary>Whether the viewer has access to products.</summary>
    /// <param name="batch">The products' extensions.</param>
    /// <param name="request">The request.</param>
    public async ValueTask ToProductsAsync<TExtension>(Batch<TExtension, ProductUser> batch, ClientApiRequest request)
        where TExtension : ProductExtension
    {
        var products = await ProductsOfAsync(batch, e => e.ProductId, request);
        for (var i = 0; i < products.Length; i++)
        {
            batch.Set(i, new(products[i] is { } product && AccessRules.IsAccessible(product, request.Rights, request.Audience)));
        }
    }

    /// <summary>What the viewer may do with videos.</summary>
    /// <param name="batch">The videos.</param>
    /// <param name="request">The request.</param>
    public async ValueTask ToVideosAsync(Batch<Video, VideoAccessInfo> batch, ClientApiRequest request)
    {
        var products = await ProductsOfAsync(batch, v => v.ProductId, request);
        for (var i = 0; i < products.Length; i++)
        {
            batch.Set(i, products[i] is { } product
                ? AccessRules.ForVideo(product, batch[i], request.Rights, request.Audience)
                : VideoAccessInfo.Denied);
        }
    }

    private ValueTask<Product?[]> ProductsOfAsync<TParent, TResult>(
        Batch<TParent, TResult> batch, Func<TParent, long> idOf, ClientApiRequest request)
        where TParent : class
    {
        var ids = new long[batch.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = idOf(batch[i]);
        }

        return store.GetProductsAsync(ids, request.Audience, request.CancellationToken);
    }
}
