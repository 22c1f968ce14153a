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
        var (products, rights) = await ReadAsync(batch, e => e.ProductId, request);
        for (var i = 0; i < products.Length; i++)
        {
            batch.Set(i, new(products[i] is { } product && AccessRules.IsAccessible(product, rights, request.Audience)));
        }
    }

    /// <summary>What the viewer may do with videos.</summary>
    /// <param name="batch">The videos.</param>
    /// <param name="request">The request.</param>
    public async ValueTask ToVideosAsync(Batch<Video, VideoAccessInfo> batch, ClientApiRequest request)
    {
        var (products, rights) = await ReadAsync(batch, v => v.ProductId, request);
        for (var i = 0; i < products.Length; i++)
        {
            batch.Set(i, products[i] is { } product
                ? AccessRules.ForVideo(product, batch[i], rights, request.Audience)
                : VideoAccessInfo.Denied);
        }
    }

    // Both readings are under way before either is waited for.
    private async ValueTask<(Product?[] Products, ViewerRights Rights)> ReadAsync<TParent, TResult>(
        Batch<TParent, TResult> batch, Func<TParent, long> idOf, ClientApiRequest request)
        where TParent : class
    {
        var ids = new long[batch.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = idOf(batch[i]);
        }

        var products = store.GetProductsAsync(ids, request.Audience, request.CancellationToken);
        var rights = await request.GetRightsAsync();
        return (await products, rights);
    }
}
