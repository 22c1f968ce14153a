using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Recommendations;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Lists;

/// <summary>Reads what an account has begun, has bookmarked, and may like.</summary>
internal sealed class ViewerLists(CatalogReader catalog)
{
    /// <summary>A page of the videos that it has begun.</summary>
    public async ValueTask<Page<BegunVideo>> ContinueWatchingAsync(User user, IListArguments arguments, ClientApiRequest request)
    {
        var list = ListArgument.Read(AccountKinds.BegunVideo.Fields, arguments);
        long[] ids = [.. user.Watching.Select(w => w.VideoId)];
        var videos = await catalog.ItemsAsync(ItemKinds.Video, ids, request);
        return request.Page(AccountKinds.BegunVideo, ContinueWatching.Of(user.Watching.AsSpan(), videos), list);
    }

    /// <summary>A page of the products that it has bookmarked.</summary>
    public async ValueTask<Page<Product>> BookmarksAsync(User user, IListArguments arguments, ClientApiRequest request)
    {
        var list = ListArgument.Read(ItemKinds.Product.Fields, arguments);
        long[] ids = [.. user.Bookmarks.Select(b => b.ProductId)];
        var products = await catalog.ItemsAsync(ItemKinds.Product, ids, request);
        return request.Page(ItemKinds.Product, [.. products.OfType<Product>()], list);
    }

    /// <summary>A page of the products that it may like.</summary>
    public async ValueTask<Page<Product>> RecommendationsAsync(User user, IListArguments arguments, ClientApiRequest request)
    {
        var list = ListArgument.Read(ItemKinds.Product.Fields, arguments);
        var taste = Taste.Of(user);
        var liked = await catalog.ItemsAsync(ItemKinds.Product, taste.Liked.AsMemory(), request);
        var search = Similarity.RecommendedFor([.. liked.OfType<Product>()], taste.Known, list);
        return await catalog.PageAsync(ItemKinds.Product, new(search), request);
    }
}
