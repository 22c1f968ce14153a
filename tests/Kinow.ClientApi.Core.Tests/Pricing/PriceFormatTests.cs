using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Tests.Notifications;
using Kinow.ClientApi.Core.Tests.Texts;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Pricing;

public sealed class PriceFormatTests
{
    private static readonly LocaleCode English = LocaleCode.Parse("en");
    private static readonly LocaleCode French = LocaleCode.Parse("fr");
    private static readonly Currency Euro = new(1, "Euro", "EUR", "978", "€", 1m, 2);
    private static readonly Currency Dollar = new(2, "US dollar", "USD", "840", "$", 1.095m, 2);
    private static readonly Currency Franc = new(3, "CFA franc", "XOF", "952", "CFA", 655.957m, 0);

    [Theory]
    [InlineData("en", "€3.50")]
    [InlineData("fr", "3,50\u00A0€")]
    [InlineData("de", "3,50\u00A0€")]
    [InlineData("nl", "€\u00A03,50")]
    [InlineData("ar", "\u200F3.50\u00A0€")]
    [InlineData("zz", "€3.50")]
    [InlineData("pt", "€\u00A03,50")]
    [InlineData("tr", "€3,50")]
    [InlineData("bg", "3,50\u00A0€")]
    [InlineData("ja", "€3.50")]
    [InlineData("fa", "\u200E€۳٫۵۰")]
    [InlineData("mr", "€३.५०")]
    [InlineData("he", "\u200F3.50\u00A0\u200F€")]
    [InlineData("iw", "\u200F3.50\u00A0\u200F€")]
    [InlineData("no", "3,50\u00A0€")]
    public void Writes_as_the_language_does(string language, string expected) =>
        Assert.Equal(expected, PriceFormat.Format(3.5m, Euro, LocaleCode.Parse(language)));

    [Theory]
    [InlineData("en", "€1,234,567.80")]
    [InlineData("fr", "1\u202F234\u202F567,80\u00A0€")]
    [InlineData("hi", "€12,34,567.80")]
    [InlineData("de", "1.234.567,80\u00A0€")]
    [InlineData("es", "1.234.567,80\u00A0€")]
    public void Groups_thousands(string language, string expected) =>
        Assert.Equal(expected, PriceFormat.Format(1234567.8m, Euro, LocaleCode.Parse(language)));

    [Theory]
    [InlineData("es", "1299,00\u00A0€")]
    [InlineData("it", "1299,00\u00A0€")]
    [InlineData("pl", "1299,00\u00A0€")]
    [InlineData("bg", "1299,00\u00A0€")]
    [InlineData("de", "1.299,00\u00A0€")]
    [InlineData("fr", "1\u202F299,00\u00A0€")]
    [InlineData("en", "€1,299.00")]
    public void Four_digits_are_a_group_of_their_own_in_some_languages(string language, string expected) =>
        Assert.Equal(expected, PriceFormat.Format(1299m, Euro, LocaleCode.Parse(language)));

    [Theory]
    [InlineData("tr", "₺", "₺1.299,50")]
    [InlineData("pt", "R$", "R$\u00A01.299,50")]
    [InlineData("en", "CFA", "CFA\u00A01,299.50")]
    [InlineData("en", "Rs.", "Rs.\u00A01,299.50")]
    [InlineData("en", "R$", "R$1,299.50")]
    [InlineData("ja", "元", "元\u00A01,299.50")]
    [InlineData("bn", "৳", "১,২৯৯.৫০৳")]
    [InlineData("bn", "CFA", "১,২৯৯.৫০\u00A0CFA")]
    [InlineData("en", "", "1,299.50")]
    public void Signs_stand_where_the_language_has_them(string language, string sign, string expected) =>
        Assert.Equal(expected, PriceFormat.Format(1299.5m, Euro with { Sign = sign }, LocaleCode.Parse(language)));

    [Theory]
    [InlineData("nl", "€\u00A0-3,00")]
    [InlineData("en", "-€3.00")]
    [InlineData("fr", "-3,00\u00A0€")]
    [InlineData("sv", "\u22123,00\u00A0€")]
    [InlineData("nb", "\u22123,00\u00A0€")]
    [InlineData("ar", "\u200F\u200E-3.00\u00A0€")]
    [InlineData("fa", "\u200E\u2212\u200E€۳٫۰۰")]
    public void Writes_negative_amounts_as_the_language_does(string language, string expected) =>
        Assert.Equal(expected, PriceFormat.Format(-3m, Euro, LocaleCode.Parse(language)));

    [Theory]
    [InlineData("pt-PT", "1299,50\u00A0€")]
    [InlineData("pt-BR", "€\u00A01.299,50")]
    [InlineData("de-AT", "€\u00A01.299,50")]
    [InlineData("de-CH", "€\u00A01'299.50")]
    [InlineData("de-DE", "1.299,50\u00A0€")]
    [InlineData("es-ES", "1299,50\u00A0€")]
    [InlineData("es-MX", "€1,299.50")]
    [InlineData("es-419", "€1,299.50")]
    [InlineData("en-ZA", "€1\u00A0299,50")]
    [InlineData("en-GB", "€1,299.50")]
    [InlineData("fr-CA", "1\u00A0299,50\u00A0€")]
    [InlineData("fr-CH", "1'299.50\u00A0€")]
    [InlineData("ar-EG", "\u200F١٬٢٩٩٫٥٠\u00A0€")]
    [InlineData("ar-MA", "\u200F1.299,50\u00A0€")]
    [InlineData("zh-TW", "€1,299.50")]
    [InlineData("pa-PK", "€\u00A0۱٬۲۹۹٫۵۰")]
    [InlineData("zz-ZZ", "€1,299.50")]
    public void Regions_have_ways_of_their_own(string locale, string expected) =>
        Assert.Equal(expected, PriceFormat.Format(1299.5m, Euro, LocaleCode.Parse(locale)));

    [Theory]
    [InlineData("pt-PT", "pt-PT")]
    [InlineData("pt-BR", "pt")]
    [InlineData("pt-ZZ", "pt")]
    [InlineData("pt", "pt")]
    [InlineData("zz-ZZ", "zz")]
    public void A_region_that_makes_no_difference_is_left_out(string locale, string expected) =>
        Assert.Equal(expected, PriceFormat.Reduce(LocaleCode.Parse(locale)).ToString());

    [NodeFact]
    public Task The_table_is_what_CLDR_says() => ReferenceTables.HoldAsync("prices.mjs", "Pricing", "Prices.txt");

    [NodeFact]
    public async Task Agrees_with_another_implementation_of_CLDR()
    {
        using var reference = JsonDocument.Parse(await ReferenceTables.RunAsync("prices-reference.mjs"));
        foreach (var line in reference.RootElement.EnumerateArray())
        {
            var (locale, sign) = (line.GetProperty("locale").GetString()!, line.GetProperty("sign").GetString()!);
            var currency = Euro with { Sign = sign, Decimals = line.GetProperty("decimals").GetInt32() };
            var amount = decimal.Parse(line.GetProperty("amount").GetString()!, CultureInfo.InvariantCulture);
            Assert.Equal(
                (locale, amount, line.GetProperty("text").GetString()),
                (locale, amount, PriceFormat.Format(amount, currency, LocaleCode.Parse(locale))));
        }
    }

    [Fact]
    public void Converts_exactly_and_rounds_half_away_from_zero()
    {
        var texts = new PriceTexts();
        Assert.Equal("$3.83", texts.Format(3.5m, Dollar, English));
        Assert.Equal("$1.10", texts.Format(1m, Dollar, English));
        Assert.Equal("2\u202F296\u00A0CFA", texts.Format(3.5m, Franc, French));
        Assert.Null(texts.Format(null, Dollar, English));
    }

    [Fact]
    public void Writes_negative_amounts() => Assert.Equal("-€1.00", PriceFormat.Format(-1m, Euro, English));

    [Fact]
    public void Remembers_texts()
    {
        var texts = new PriceTexts();
        Assert.Same(texts.Format(3.5m, Euro, English), texts.Format(3.50m, Euro, English));
    }
}
