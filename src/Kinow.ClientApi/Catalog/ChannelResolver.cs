using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Live;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what a channel sends, and what plays it.</summary>
internal sealed class ChannelResolver(CatalogReader catalog) : IChannelResolver
{
    public ValueTask ProductAsync(Batch<Channel, Product> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, c => c.ProductId, context);

    public ValueTask VideoAsync(Batch<Channel, Video> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Video, batch, c => c.VideoId, context);

    public ValueTask ProgramsAsync(
        Batch<Channel, Page<ChannelProgram>> batch, ChannelProgramsArguments arguments, ClientApiRequest context)
    {
        var (fields, instant) = (ItemKinds.Program.Fields, context.Audience.Instant);
        if (ProgramWindow.TryCreate(arguments.From, arguments.To, WholeMinute.Of(instant), out var window) is { } error)
            throw new GraphQLException(error.Message, ErrorCodes.BadUserInput);
        if (arguments.From is null) context.ReadContext.HoldsUntil(WholeMinute.After(instant));
        var list = ListArgument.Read(fields, arguments).Where(window.Filter(fields));
        return catalog.ListAsync(ItemKinds.Program, batch, c => new(list, Scope(c)), context);
    }

    public ValueTask CurrentProgramAsync(Batch<Channel, ChannelProgram> batch, ClientApiRequest context) =>
        OnAirAsync(batch, static onAir => onAir.Current, context);

    public ValueTask NextProgramAsync(Batch<Channel, ChannelProgram> batch, ClientApiRequest context) =>
        OnAirAsync(batch, static onAir => onAir.Next, context);

    private async ValueTask OnAirAsync(
        Batch<Channel, ChannelProgram> batch, Func<OnAir, ChannelProgram?> choose, ClientApiRequest context)
    {
        var list = OnAir.Search(ItemKinds.Program.Fields, WholeMinute.Of(context.Audience.Instant));
        var searches = new CatalogSearch[batch.Count];
        for (var i = 0; i < searches.Length; i++) searches[i] = new(list, Scope(batch[i]));
        var pages = await catalog.PagesAsync(ItemKinds.Program, searches, context);
        for (var i = 0; i < pages.Length; i++)
        {
            var onAir = OnAir.At(pages[i].Items, context.Audience.Instant);
            context.ReadContext.HoldsUntil(onAir.Until);
            batch.Set(i, choose(onAir));
        }
    }

    private static CatalogScope Scope(Channel channel) => new(ScopeKind.Channel, channel.Id);
}
