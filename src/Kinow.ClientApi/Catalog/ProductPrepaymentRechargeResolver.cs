using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers what a recharge credits.</summary>
internal sealed class ProductPrepaymentRechargeResolver(ViewerAccess access, CatalogReader catalog) : IProductPrepaymentRechargeResolver
{
    public ValueTask UserAsync(Batch<ProductPrepaymentRecharge, ProductUser> batch, ClientApiRequest context) =>
        access.ToProductsAsync(batch, context);

    public async ValueTask CreditAsync(Batch<ProductPrepaymentRecharge, PrepaymentCreditView> batch, ClientApiRequest context)
    {
        var currency = (await catalog.SettingsAsync(context)).DefaultCurrency;
        for (var i = 0; i < batch.Count; i++)
            batch.Set(i, new(new(batch[i].Amount, batch[i].Bonus, currency.IsoCode), currency, context.Locale));
    }
}
