using System.Collections.Concurrent;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Pricing;

/// <summary>
/// Remembers written prices: a catalogue has few different ones and lists show them by the hundred. Safe for concurrent use.
/// </summary>
public sealed class PriceTexts
{
    private const int Capacity = 4096;

    private readonly ConcurrentDictionary<(decimal Amount, string Currency, LocaleCode Locale), string> texts = new();

    /// <summary>Converts an amount of the default currency and writes it.</summary>
    /// <param name="amount">The amount in the default currency, or null.</param>
    /// <param name="currency">The currency to show.</param>
    /// <param name="locale">What to write in, <see cref="PriceFormat.Reduce">reduced</see>.</param>
    /// <returns>Null for a null amount.</returns>
    public string? Format(decimal? amount, Currency currency, LocaleCode locale)
    {
        if (amount is not { } value) return null;
        var key = (value, currency.IsoCode, locale);
        if (texts.TryGetValue(key, out var text)) return text;
        if (texts.Count >= Capacity) texts.Clear();
        return texts[key] = PriceFormat.Format(currency.Convert(value), currency, locale);
    }
}
