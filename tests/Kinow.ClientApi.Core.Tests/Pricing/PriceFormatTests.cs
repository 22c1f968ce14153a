using Kinow.ClientApi.Core.Pricing;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Tests.Pricing;

public sealed class PriceFormatTests
{
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
    public void Writes_as_the_language_does(string language, string expected) =>
        Assert.Equal(expected, PriceFormat.Format(3.5m, Euro, LanguageCode.Parse(language)));

    [Theory]
    [InlineData("en", "€1,234,567.80")]
    [InlineData("fr", "1\u202F234\u202F567,80\u00A0€")]
    public void Groups_thousands(string language, string expected) =>
        Assert.Equal(expected, PriceFormat.Format(1234567.8m, Euro, LanguageCode.Parse(language)));

    [Fact]
    public void Converts_exactly_and_rounds_half_away_from_zero()
    {
        var texts = new PriceTexts();
        Assert.Equal("$3.83", texts.Format(3.5m, Dollar, Sample.En));
        Assert.Equal("$1.10", texts.Format(1m, Dollar, Sample.En));
        Assert.Equal("2\u202F296\u00A0CFA", texts.Format(3.5m, Franc, Sample.Fr));
        Assert.Null(texts.Format(null, Dollar, Sample.En));
    }

    [Fact]
    public void Writes_negative_amounts() => Assert.Equal("-€1.00", PriceFormat.Format(-1m, Euro, Sample.En));

    [Fact]
    public void Remembers_texts()
    {
        var texts = new PriceTexts();
        Assert.Same(texts.Format(3.5m, Euro, Sample.En), texts.Format(3.50m, Euro, Sample.En));
    }
}
