using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Accounts;

/// <summary>Answers the products of playlists: those of all playlists are asked in one call.</summary>
internal sealed class PlaylistResolver(CatalogReader catalog) : IPlaylistResolver
{
    public async ValueTask ProductsAsync(
        Batch<Playlist, Page<Product>> batch, PlaylistProductsArguments arguments, ClientApiRequest context)
    {
        var list = ListArgument.Read(ItemKinds.Product.Fields, arguments);
        long[] ids = [.. Enumerable.Range(0, batch.Count).SelectMany(i => batch[i].ProductIds).Distinct()];
        var products = await catalog.ItemsAsync(ItemKinds.Product, ids, context);
        Product[] among = [.. products.OfType<Product>()];
        var visible = among.ToDictionary(static product => product.Id);
        for (var i = 0; i < batch.Count; i++)
        {
            Product[] own = [.. batch[i].ProductIds.Select(id => visible.GetValueOrDefault(id)).OfType<Product>()];
            batch.Set(i, context.Page(ItemKinds.Product, own, list, among));
        }
    }
}
