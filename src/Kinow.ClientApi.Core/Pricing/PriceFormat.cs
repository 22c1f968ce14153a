using System.Globalization;
using System.Text;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Pricing;

/// <summary>Writes amounts of money the way a language does.</summary>
public static class PriceFormat
{
    /// <summary>Writes an amount, for example €3.50 in English and 3,50 € in French.</summary>
    /// <param name="amount">The amount, in the currency to show.</param>
    /// <param name="currency">The currency to show.</param>
    /// <param name="language">The language to write in; an unknown one is written like English.</param>
    public static string Format(decimal amount, Currency currency, LanguageCode language)
    {
        var pattern = NumberPattern.For(language);
        var digits = Math.Abs(amount).ToString("F" + currency.Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var units = point < 0 ? digits.Length : point;
        var text = new StringBuilder(digits.Length + 8).Append(pattern.Prefix);
        if (amount < 0) text.Append('-');
        if (pattern.SignFirst) text.Append(currency.Sign).Append(pattern.Gap);
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && i < units && (units - i) % 3 == 0) text.Append(pattern.GroupMark);
            text.Append(i == point ? pattern.DecimalPoint : digits[i]);
        }

        if (!pattern.SignFirst) text.Append(pattern.Gap).Append(currency.Sign);
        return text.ToString();
    }
}
