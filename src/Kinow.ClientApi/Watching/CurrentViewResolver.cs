using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Watching;

/// <summary>Answers the video that is played.</summary>
internal sealed class CurrentViewResolver(CatalogReader catalog) : ICurrentViewResolver
{
    public ValueTask VideoAsync(Batch<CurrentView, Video> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Video, batch, static view => view.VideoId, context);
}
