using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Contract;

/// <summary>Writes the amounts of orders in their own currency.</summary>
/// <param name="Currency">The order's currency.</param>
/// <param name="Locale">The language of the request.</param>
internal sealed record OrderPrices(Currency Currency, LocaleCode Locale)
{
    /// <summary>What one of a currency is written by that the platform knows no longer: its code.</summary>
    public static Currency CurrencyOf(PlatformSettings settings, string code) =>
        settings.Currencies.FirstOrDefault(currency => currency.IsoCode == code) ?? new(0, code, code, "", code, 1, 2);

    /// <summary>Writes an amount.</summary>
    public string Format(decimal amount) => PriceFormat.Format(amount, Currency, Locale);
}
