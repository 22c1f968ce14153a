using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Billing;

/// <summary>Answers which product a line of an order is of.</summary>
internal sealed class OrderLineResolver(CatalogReader catalog) : IOrderLineResolver
{
    public ValueTask ProductAsync(Batch<OrderLineView, Product> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, static line => line.Line.ProductId, context);
}
