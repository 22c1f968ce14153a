using Kinow.ClientApi.Billing;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Accounts;

/// <summary>Answers what an access is for, how it was got, and what renews it.</summary>
internal sealed class ProductAccessResolver(CatalogReader catalog, PaymentGateways gateways) : IProductAccessResolver
{
    private readonly RenewalReader renewals = new(catalog, gateways);

    public PaymentGateway? Gateway(ProductAccess parent, ClientApiRequest context) => PaymentGateway.Of(parent.Gateway, gateways);

    public SvodSwitch? Switch(ProductAccess parent, ClientApiRequest context) =>
        parent.SwitchOfferId is { } offer ? new(offer, parent.DateRenewal) : null;

    public DateTimeOffset? DateExp(ProductAccess parent, ClientApiRequest context) => parent.End;

    public ValueTask RenewalAsync(Batch<ProductAccess, AccessRenewalView> batch, ClientApiRequest context) =>
        renewals.ReadAsync(batch, context);

    public ValueTask ProductAsync(Batch<ProductAccess, Product> batch, ClientApiRequest context) =>
        catalog.ItemAsync(ItemKinds.Product, batch, a => a.ProductId, context);

    public async ValueTask AccessModeAsync(Batch<ProductAccess, AccessMode> batch, ClientApiRequest context)
    {
        var products = await catalog.ItemsAsync(ItemKinds.Product, batch, static access => access.ProductId, context);
        for (var i = 0; i < products.Length; i++)
            batch.Set(i, products[i] is { } product ? SaleRules.FindMode(product.Extension, batch[i].AccessModeId) : null);
    }
}
