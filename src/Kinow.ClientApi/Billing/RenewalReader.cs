using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Billing;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Renewals;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Payments;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Billing;

/// <summary>Shows the renewals of subscriptions by the rules that they are renewed by.</summary>
internal sealed class RenewalReader(CatalogReader catalog, PaymentGateways gateways)
{
    public async ValueTask ReadAsync(Batch<ProductAccess, AccessRenewalView> batch, ClientApiRequest request)
    {
        var orders = (await AccountCommands.UserOfAsync(request)).Orders;
        var settings = await catalog.SettingsAsync(request);
        var offers = await catalog.ItemsAsync(ItemKinds.Product, batch, static access => access.SwitchOfferId ?? access.ProductId, request);
        for (var i = 0; i < batch.Count; i++)
        {
            var access = batch[i];
            batch.Set(i, Of(access, orders.FirstOrDefault(order => order.Id == access.OrderId), offers[i], settings, request));
        }
    }

    // What was bought so long ago that the account does not name the order any more is shown with today's price.
    private AccessRenewalView? Of(
        ProductAccess access, Order? order, Product? offer, PlatformSettings settings, ClientApiRequest request)
    {
        var renews = RenewalRules.Renews(access) && gateways.Find(access.Gateway!) is { SupportsRecurring: true };
        if (!renews && access.Renewal.End is null) return null;
        var currency = OrderPrices.CurrencyOf(settings, order?.Currency ?? request.Currency.IsoCode);
        var quote = RenewalQuote.Of(offer, currency.IsoCode, settings, request.Audience.Instant);
        var line = order?.Lines.FirstOrDefault(line => line.ProductId == access.ProductId);
        decimal? price = !renews || quote is null ? null : line is null ? quote.Price : RenewalPricing.PriceOf(access, line, quote.Price);
        return new(access, offer, currency.IsoCode, price, new(currency, request.Locale), request.Audience.Instant);
    }
}
