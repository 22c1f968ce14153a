using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Access;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what a video does not hold itself.</summary>
internal sealed class VideoResolver(ICatalogStore store, ViewerAccess access) : IVideoResolver
{
    /// <inheritdoc/>
    public ValueTask AccessInfoAsync(Batch<Video, VideoAccessInfo> batch, ClientApiRequest context) => access.ToVideosAsync(batch, context);

    /// <inheritdoc/>
    public ValueTask ProductAsync(Batch<Video, Product> batch, ClientApiRequest context) =>
        Lookup.FillAsync(batch, v => v.ProductId, ids => store.GetProductsAsync(ids, context.Audience, context.CancellationToken));

    /// <inheritdoc/>
    public ValueTask VideoGroupAsync(Batch<Video, VideoGroup> batch, ClientApiRequest context) =>
        Lookup.FillAsync(batch, v => v.VideoGroupId, ids => store.GetVideoGroupsAsync(ids, context.Audience, context.CancellationToken));
}
