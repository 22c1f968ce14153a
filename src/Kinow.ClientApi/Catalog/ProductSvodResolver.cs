using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what hangs under a subscription offer.</summary>
internal sealed class ProductSvodResolver(ViewerAccess access, CatalogReader catalog) : IProductSvodResolver
{
    public ValueTask UserAsync(Batch<ProductSvod, ProductUser> batch, ClientApiRequest context) => access.ToProductsAsync(batch, context);

    public ValueTask CategoriesAsync(
        Batch<ProductSvod, Page<Category>> batch, ProductSvodCategoriesArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Category, batch, arguments, offer => new(ScopeKind.Offer, offer.ProductId), context);
}
