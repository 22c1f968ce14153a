using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers where a live event stands, what the operator tells of it, and what plays it.</summary>
internal sealed class LiveEventResolver(CatalogReader catalog) : ILiveEventResolver
{
    public LiveState State(LiveEvent parent, ClientApiRequest context) => context.StateOf(parent.Schedule);

    // What is no value of its type is left out, as among the values of apps.
    public ImmutableArray<AppValueView> Values(LiveEvent parent, ClientApiRequest context) =>
        [.. from value in parent.Values where value.Value.IsValid select new AppValueView(value.Name, value.Value)];

    public ValueTask ProductAsync(Batch<LiveEvent, Product> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, e => e.ProductId, context);

    public ValueTask VideoAsync(Batch<LiveEvent, Video> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Video, batch, e => e.VideoId, context);

    public ValueTask ChannelAsync(Batch<LiveEvent, Channel> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Channel, batch, e => e.ChannelId, context);
}
