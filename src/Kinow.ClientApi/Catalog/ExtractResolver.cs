using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what plays an extract, and the product that it belongs to.</summary>
internal sealed class ExtractResolver(CatalogReader catalog, PlayerMaker players) : IExtractResolver
{
    public async ValueTask PlayerAsync(Batch<Extract, Player> batch, ExtractPlayerArguments arguments, ClientApiRequest context)
    {
        var canEnter = (await catalog.PlatformAsync(context)).CanAccess(context.Audience.Country);
        for (var i = 0; i < batch.Count; i++)
        {
            if (players.TryMake(batch[i], canEnter, arguments.Format, context, out var player) is { } refused) batch.Fail(i, refused);
            else batch.Set(i, player);
        }
    }

    public ValueTask ProductAsync(Batch<Extract, Product> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, e => e.ProductId, context);
}
