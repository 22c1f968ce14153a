using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what hangs under a category, and the category above it.</summary>
internal sealed class CategoryResolver(ICatalogStore store, CatalogLists lists) : ICategoryResolver
{
    /// <inheritdoc/>
    public ValueTask ParentAsync(Batch<Category, Category> batch, ClientApiRequest context) =>
        Lookup.FillAsync(batch, c => c.ParentId, ids => store.GetCategoriesAsync(ids, context.Audience, context.CancellationToken));

    /// <inheritdoc/>
    public ValueTask ChildrenAsync(Batch<Category, Page<Category>> batch, CategoryChildrenArguments arguments, ClientApiRequest context) =>
        lists.Categories.FillAsync(batch, arguments, Scope, context);

    /// <inheritdoc/>
    public ValueTask ProductsAsync(Batch<Category, Page<Product>> batch, CategoryProductsArguments arguments, ClientApiRequest context) =>
        lists.Products.FillAsync(batch, arguments, Scope, context);

    /// <inheritdoc/>
    public ValueTask VideosAsync(Batch<Category, Page<Video>> batch, CategoryVideosArguments arguments, ClientApiRequest context) =>
        lists.Videos.FillAsync(batch, arguments, Scope, context);

    private static CatalogScope Scope(Category category) => new(ScopeKind.Category, category.Id);
}
