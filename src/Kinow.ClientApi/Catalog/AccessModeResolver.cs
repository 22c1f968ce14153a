using Kinow.ClientApi.Contract;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Catalog;

/// <summary>Answers prices in the currency and language of the request.</summary>
internal sealed class AccessModeResolver : ITvodAccessModeResolver, ISvodAccessModeResolver
{
    /// <inheritdoc/>
    public string? PriceFormat(TvodAccessMode parent, ClientApiRequest context) => context.Format(parent.Price);

    /// <inheritdoc/>
    public double? Price(TvodAccessMode parent, ClientApiRequest context) => (double?)context.Convert(parent.Price);

    /// <inheritdoc/>
    public string? PriceWithoutReductionFormat(TvodAccessMode parent, ClientApiRequest context) => context.Format(parent.PriceWithoutReduction);

    /// <inheritdoc/>
    public string? PriceFormat(SvodAccessMode parent, ClientApiRequest context) => context.Format(parent.Price);

    /// <inheritdoc/>
    public double? Price(SvodAccessMode parent, ClientApiRequest context) => (double?)context.Convert(parent.Price);

    /// <inheritdoc/>
    public string? PriceWithoutReductionFormat(SvodAccessMode parent, ClientApiRequest context) => context.Format(parent.PriceWithoutReduction);
}
