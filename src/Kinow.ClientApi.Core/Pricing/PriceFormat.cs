using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Pricing;

/// <summary>Writes amounts of money the way a language does, after the Unicode CLDR.</summary>
public static class PriceFormat
{
    /// <summary>Writes an amount, for example €3.50 in English and 3,50 € in French.</summary>
    /// <param name="amount">The amount, in the currency to show.</param>
    /// <param name="currency">The currency to show: its sign and its decimals are the platform's.</param>
    /// <param name="language">The language to write in; an unknown one is written like English.</param>
    public static string Format(decimal amount, Currency currency, LanguageCode language) =>
        MoneyFormat.For(language).Write(amount, currency.Decimals, currency.Sign);
}
