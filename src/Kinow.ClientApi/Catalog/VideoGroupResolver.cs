using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the videos of a season.</summary>
internal sealed class VideoGroupResolver(CatalogLists lists) : IVideoGroupResolver
{
    /// <inheritdoc/>
    public ValueTask VideosAsync(Batch<VideoGroup, Page<Video>> batch, VideoGroupVideosArguments arguments, ClientApiRequest context) =>
        lists.Videos.FillAsync(batch, arguments, g => new(ScopeKind.VideoGroup, g.Id), context);
}
