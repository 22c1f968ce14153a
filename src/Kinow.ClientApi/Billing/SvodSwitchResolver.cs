using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Billing;

/// <summary>Answers which offer a subscription changes to.</summary>
internal sealed class SvodSwitchResolver(CatalogReader catalog) : ISvodSwitchResolver
{
    public ValueTask SubscriptionAsync(Batch<SvodSwitch, Product> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, static change => change.OfferId, context);
}
