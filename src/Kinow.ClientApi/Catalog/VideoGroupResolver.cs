using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers the videos of a season.</summary>
internal sealed class VideoGroupResolver(CatalogReader catalog) : IVideoGroupResolver
{
    public ValueTask VideosAsync(Batch<VideoGroup, Page<Video>> batch, VideoGroupVideosArguments arguments, ClientApiRequest context) =>
        catalog.ListAsync(ItemKinds.Video, batch, arguments, g => new(ScopeKind.VideoGroup, g.Id), context);
}
