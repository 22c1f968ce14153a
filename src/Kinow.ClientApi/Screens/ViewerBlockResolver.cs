using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Screens;

/// <summary>Answers what blocks show of the viewer's own. Nobody's is null.</summary>
internal sealed class ViewerBlockResolver(ViewerLists lists)
    : IContinueWatchingBlockResolver, IMyListBlockResolver, IRecommendationsBlockResolver
{
    public ValueTask VideosAsync(
        Batch<ContinueWatchingBlock, Page<BegunVideo>> batch, ContinueWatchingBlockVideosArguments arguments, ClientApiRequest context) =>
        SetAsync(batch, user => lists.ContinueWatchingAsync(user, arguments, context), context);

    public ValueTask ProductsAsync(
        Batch<MyListBlock, Page<Product>> batch, MyListBlockProductsArguments arguments, ClientApiRequest context) =>
        SetAsync(batch, user => lists.BookmarksAsync(user, arguments, context), context);

    public ValueTask ProductsAsync(
        Batch<RecommendationsBlock, Page<Product>> batch, RecommendationsBlockProductsArguments arguments, ClientApiRequest context) =>
        SetAsync(batch, user => lists.RecommendationsAsync(user, arguments, context), context);

    // Blocks of one kind show the same.
    private static async ValueTask SetAsync<TBlock, TItem>(
        Batch<TBlock, Page<TItem>> batch, Func<User, ValueTask<Page<TItem>>> read, ClientApiRequest request)
        where TBlock : ScreenBlockView
    {
        if (await request.GetUserAsync() is not { } user) return;
        var page = await read(user);
        for (var i = 0; i < batch.Count; i++) batch.Set(i, page);
    }
}
