using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>
/// Answers which offers and bundles open videos: of offers the platform has few, which are read once for all videos of a level; bundles are
/// looked for by the products of the level.
/// </summary>
internal sealed class AccessOptionsResolver(CatalogReader catalog) : IAccessOptionsResolver
{
    public async ValueTask OffersAsync(Batch<AccessOptions, ImmutableArray<Product>> batch, ClientApiRequest context)
    {
        var offers = await catalog.VisibleOffersAsync(context);
        for (var i = 0; i < batch.Count; i++) batch.Set(i, batch[i].Among(offers));
    }

    public async ValueTask BundlesAsync(Batch<AccessOptions, ImmutableArray<Product>> batch, ClientApiRequest context)
    {
        long[] products = [.. Enumerable.Range(0, batch.Count).Select(i => batch[i].ProductId).OfType<long>().Distinct()];
        var searches = Array.ConvertAll(products, static id => new CatalogSearch(ListArgument.Products, new(ScopeKind.Bundled, id)));
        var pages = await catalog.PagesAsync(ItemKinds.Product, searches, context);
        var bundles = pages.SelectMany(static page => page.Items).DistinctBy(static bundle => bundle.Id).ToArray();
        for (var i = 0; i < batch.Count; i++) batch.Set(i, batch[i].AmongBundles(bundles));
    }
}
