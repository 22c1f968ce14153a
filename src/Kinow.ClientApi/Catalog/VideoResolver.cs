using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Series;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what a video does not hold itself.</summary>
internal sealed class VideoResolver(CatalogReader catalog, ViewerAccess access, VideoPlayers players) : IVideoResolver
{
    public ValueTask AccessInfoAsync(Batch<Video, VideoAccess> batch, ClientApiRequest context) => access.ToVideosAsync(batch, context);

    public ValueTask PlayerAsync(Batch<Video, Player> batch, VideoPlayerArguments arguments, ClientApiRequest context) =>
        players.AnswerAsync(batch, arguments, context);

    public ValueTask ProductAsync(Batch<Video, Product> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, v => v.ProductId, context);

    public ValueTask VideoGroupAsync(Batch<Video, VideoGroup> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.VideoGroup, batch, v => v.VideoGroupId, context);

    public async ValueTask NextAsync(Batch<Video, Video> batch, ClientApiRequest context)
    {
        var products = await catalog.ItemsAsync(ItemKinds.Product, batch, v => v.ProductId, context);
        for (var i = 0; i < products.Length; i++)
        {
            if (products[i] is { } product) batch.Set(i, NextEpisode.After(batch[i], product, context.Audience));
        }
    }
}
