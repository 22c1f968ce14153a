using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Billing;

/// <summary>Answers which product a line of an order is of, and what it credits.</summary>
internal sealed class OrderLineResolver(CatalogReader catalog) : IOrderLineResolver
{
    public ValueTask ProductAsync(Batch<OrderLineView, Product> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, static line => line.Line.ProductId, context);

    public async ValueTask CreditAsync(Batch<OrderLineView, PrepaymentCreditView> batch, ClientApiRequest context)
    {
        var settings = await catalog.SettingsAsync(context);
        for (var i = 0; i < batch.Count; i++)
        {
            var credit = batch[i].Line.Terms.Credit;
            batch.Set(i, credit is null ? null : new(credit, OrderPrices.CurrencyOf(settings, credit.Currency), context.Locale));
        }
    }
}
