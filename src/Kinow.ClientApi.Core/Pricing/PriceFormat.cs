using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Pricing;

/// <summary>Writes amounts of money the way a language and its region do, after the Unicode CLDR.</summary>
public static class PriceFormat
{
    /// <summary>Writes an amount, for example €3.50 in English and 3,50 € in French.</summary>
    /// <param name="amount">The amount, in the currency to show.</param>
    /// <param name="currency">The currency to show: its sign and its decimals are the platform's.</param>
    /// <param name="locale">The language to write in; an unknown one is written like English, an unknown region like its language.</param>
    public static string Format(decimal amount, Currency currency, LocaleCode locale) =>
        MoneyFormat.For(locale).Write(amount, currency.Decimals, currency.Sign);

    /// <summary>The locale without a region that makes no difference, so that few are told apart.</summary>
    public static LocaleCode Reduce(LocaleCode locale) =>
        !locale.HasRegion || MoneyFormat.IsKnown(locale) ? locale : new(locale.Language);
}
