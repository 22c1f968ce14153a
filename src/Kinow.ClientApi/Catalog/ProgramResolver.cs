using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers where a program stands, what plays it afterwards, and which channel sends it.</summary>
internal sealed class ProgramResolver(CatalogReader catalog) : IProgramResolver
{
    public LiveState State(ChannelProgram parent, ClientApiRequest context) => context.StateOf(parent.Schedule);

    public ValueTask VideoAsync(Batch<ChannelProgram, Video> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Video, batch, p => p.VideoId, context);

    public ValueTask ChannelAsync(Batch<ChannelProgram, Channel> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Channel, batch, p => p.ChannelId, context);
}
