using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what a bundle has in it.</summary>
internal sealed class ProductBundleResolver(ViewerAccess access, CatalogReader catalog) : IProductBundleResolver
{
    public ValueTask UserAsync(Batch<ProductBundle, ProductUser> batch, ClientApiRequest context) =>
        access.ToProductsAsync(batch, context);

    public ValueTask ProductsAsync(
        Batch<ProductBundle, Page<Product>> batch, ProductBundleProductsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Product, batch, arguments, bundle => new(ScopeKind.Bundle, bundle.ProductId), context);
}
