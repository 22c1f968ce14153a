using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what hangs under a category, and the category above it.</summary>
internal sealed class CategoryResolver(CatalogReader catalog) : ICategoryResolver
{
    public ValueTask ParentAsync(Batch<Category, Category> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Category, batch, c => c.ParentId, context);

    public ValueTask ChildrenAsync(Batch<Category, Page<Category>> batch, CategoryChildrenArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Category, batch, arguments, Scope, context);

    public ValueTask ProductsAsync(Batch<Category, Page<Product>> batch, CategoryProductsArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Product, batch, arguments, Scope, context);

    public ValueTask VideosAsync(Batch<Category, Page<Video>> batch, CategoryVideosArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Video, batch, arguments, Scope, context);

    private static CatalogScope Scope(Category category) => new(ScopeKind.Category, category.Id);
}
