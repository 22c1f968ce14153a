using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Recommendations;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what a product does not hold itself.</summary>
internal sealed class ProductResolver(CatalogReader catalog) : IProductResolver
{
    public bool CanBuy(Product parent, ClientApiRequest context) => SaleRules.CanBuy(parent, context.Audience);

    public ImmutableArray<Tag> Tags(Product parent, ClientApiRequest context)
    {
        var language = context.Audience.Languages.Requested;
        return parent.Tags.All(t => t.Language == language) ? parent.Tags : parent.Tags.RemoveAll(t => t.Language != language);
    }

    public ValueTask CategoriesAsync(
        Batch<Product, Page<Category>> batch, ProductCategoriesArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Category, batch, arguments, p => new(ScopeKind.Product, p.Id), context);

    public ValueTask BundlesAsync(Batch<Product, Page<Product>> batch, ProductBundlesArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Product, batch, arguments, p => new(ScopeKind.Bundled, p.Id), context);

    public ValueTask SimilarAsync(Batch<Product, Page<Product>> batch, ProductSimilarArguments arguments, ClientApiRequest context)
    {
        var list = ListArgument.Read(ItemKinds.Product.Fields, arguments);
        return catalog.ListAsync(ItemKinds.Product, batch, product => new(Similarity.SimilarTo(product, list)), context);
    }

    public ValueTask DefaultCategoryAsync(Batch<Product, Category> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Category, batch, p => p.DefaultCategoryId, context);
}
