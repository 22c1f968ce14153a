using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Accounts;

/// <summary>Answers an account's own lists. The account is at hand; what is visible of the catalogue is asked in one call.</summary>
internal sealed class UserResolver(ICatalogStore store) : IUserResolver
{
    /// <inheritdoc/>
    public string Firstname(User parent, ClientApiRequest context) => parent.Profile.Firstname;

    /// <inheritdoc/>
    public string Lastname(User parent, ClientApiRequest context) => parent.Profile.Lastname;

    /// <inheritdoc/>
    public ValueTask AccessesAsync(Batch<User, Page<ProductAccess>> batch, UserAccessesArguments arguments, ClientApiRequest context)
    {
        var list = ListArgument.Read(AccountFields.Accesses, arguments);
        for (var i = 0; i < batch.Count; i++)
        {
            ProductAccess[] active = [.. batch[i].Accesses.Where(a => a.IsActiveAt(context.Audience.Instant))];
            batch.Set(i, ListPages.Of(active, list, AccountFields.Accesses, static a => a.Id, context.Audience));
        }

        return default;
    }

    /// <inheritdoc/>
    public async ValueTask BookmarksAsync(Batch<User, Page<Product>> batch, UserBookmarksArguments arguments, ClientApiRequest context)
    {
        var list = ListArgument.Read(CatalogFields.Products, arguments);
        for (var i = 0; i < batch.Count; i++)
        {
            long[] ids = [.. batch[i].Bookmarks.Select(b => b.ProductId)];
            Product?[] products = ids.Length == 0 ? [] : await store.GetProductsAsync(ids, context.Audience, context.CancellationToken);
            Product[] visible = [.. products.OfType<Product>()];
            batch.Set(i, ListPages.Of(visible, list, CatalogFields.Products, static p => p.Id, context.Audience));
        }
    }

    /// <inheritdoc/>
    public async ValueTask ContinueWatchingAsync(Batch<User, Page<BegunVideo>> batch, UserContinueWatchingArguments arguments, ClientApiRequest context)
    {
        var list = ListArgument.Read(AccountFields.BegunVideos, arguments);
        for (var i = 0; i < batch.Count; i++)
        {
            var watching = batch[i].Watching;
            long[] ids = [.. watching.Select(w => w.VideoId)];
            Video?[] videos = ids.Length == 0 ? [] : await store.GetVideosAsync(ids, context.Audience, context.CancellationToken);
            var begun = ContinueWatching.Of(watching.AsSpan(), videos);
            batch.Set(i, ListPages.Of(begun, list, AccountFields.BegunVideos, static b => b.Video.Id, context.Audience));
        }
    }
}
