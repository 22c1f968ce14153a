using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers prices in the currency and locale of the request.</summary>
internal sealed class AccessModeResolver : ITvodAccessModeResolver, ISvodAccessModeResolver, IPrepaymentAccessModeResolver
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

    private string? Write(decimal? price, ClientApiRequest context) =>
        texts.Format(price, context.Currency, context.Locale);
}
