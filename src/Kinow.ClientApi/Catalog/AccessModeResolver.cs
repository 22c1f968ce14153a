using System.Collections.Immutable;
using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.AppStores;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Lists;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL.Execution;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers prices in the currency and locale of the request, and what app stores call what is sold.</summary>
internal sealed class AccessModeResolver(CatalogReader catalog)
    : ITvodAccessModeResolver, ISvodAccessModeResolver, IPrepaymentAccessModeResolver
{
    private readonly PriceTexts texts = new();

    public string? PriceFormat(TvodAccessMode parent, ClientApiRequest context) => Write(parent.Price, context);

    public double? Price(TvodAccessMode parent, ClientApiRequest context) => (double?)context.Convert(parent.Price);

    public string? PriceWithoutReductionFormat(TvodAccessMode parent, ClientApiRequest context) =>
        Write(parent.PriceWithoutReduction, context);

    public string? PriceFormat(SvodAccessMode parent, ClientApiRequest context) => Write(parent.Price, context);

    public double? Price(SvodAccessMode parent, ClientApiRequest context) => (double?)context.Convert(parent.Price);

    public string? PriceWithoutReductionFormat(SvodAccessMode parent, ClientApiRequest context) =>
        Write(parent.PriceWithoutReduction, context);

    public string? PriceFormat(PrepaymentAccessMode parent, ClientApiRequest context) => Write(parent.Price, context);

    public double? Price(PrepaymentAccessMode parent, ClientApiRequest context) => (double?)context.Convert(parent.Price);

    public string? PriceWithoutReductionFormat(PrepaymentAccessMode parent, ClientApiRequest context) =>
        Write(parent.PriceWithoutReduction, context);

    public ValueTask StoreProductsAsync(Batch<TvodAccessMode, ImmutableArray<StoreProduct>> batch, ClientApiRequest context) =>
        StoreProductsAsync<TvodAccessMode>(batch, context);

    public ValueTask StoreProductsAsync(Batch<SvodAccessMode, ImmutableArray<StoreProduct>> batch, ClientApiRequest context) =>
        StoreProductsAsync<SvodAccessMode>(batch, context);

    private async ValueTask StoreProductsAsync<TMode>(Batch<TMode, ImmutableArray<StoreProduct>> batch, ClientApiRequest context)
        where TMode : AccessMode
    {
        var sold = (await catalog.SettingsAsync(context)).StoreProducts;
        for (var i = 0; i < batch.Count; i++) batch.Set(i, sold.Of(batch[i].Id));
    }

    private string? Write(decimal? price, ClientApiRequest context) =>
        texts.Format(price, context.Currency, context.Locale);
}
