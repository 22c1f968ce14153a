using System.Collections.Immutable;

using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what a product does not hold itself.</summary>
internal sealed class ProductResolver(ICatalogStore store, CatalogLists lists) : IProductResolver
{
    /// <inheritdoc/>
    public bool CanBuy(Product parent, ClientApiRequest context) => Visibility.CanBuy(parent, context.Audience);

    /// <inheritdoc/>
    public ImmutableArray<Tag> Tags(Product parent, ClientApiRequest context)
    {
        var language = context.Audience.Languages.Requested;
        return parent.Tags.All(t => t.Language == language) ? parent.Tags : parent.Tags.RemoveAll(t => t.Language != language);
    }

    /// <inheritdoc/>
    public ValueTask CategoriesAsync(Batch<Product, Page<Category>> batch, ProductCategoriesArguments arguments, ClientApiRequest context) =>
        lists.Categories.FillAsync(batch, arguments, p => new(ScopeKind.Product, p.Id), context);

    /// <inheritdoc/>
    public ValueTask DefaultCategoryAsync(Batch<Product, Category> batch, ClientApiRequest context) =>
        Lookup.FillAsync(batch, p => p.DefaultCategoryId, ids => store.GetCategoriesAsync(ids, context.Audience, context.CancellationToken));
}
