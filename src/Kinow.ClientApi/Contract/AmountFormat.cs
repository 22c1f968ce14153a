using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>Writes amounts that are in the currency of a request already.</summary>
internal sealed class AmountFormat(Currency currency, LocaleCode locale)
{
    public string Write(decimal amount) => PriceFormat.Format(amount, currency, locale);

    public string? Write(decimal? amount) => amount is { } value ? Write(value) : null;
}
