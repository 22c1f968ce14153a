using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Requests;

namespace Kinow.ClientApi.Tests.Requests;

public sealed class AcceptLanguageTests
{
    private static readonly LanguageCode[] Offered = [LanguageCode.Parse("en"), LanguageCode.Parse("fr"), LanguageCode.Parse("ar")];

    [Theory]
    [InlineData("", "en")]
    [InlineData("fr", "fr")]
    [InlineData("FR", "fr")]
    [InlineData("fr-CA", "fr")]
    [InlineData("fr-CA,fr;q=0.9,en;q=0.8", "fr")]
    [InlineData("de, ar;q=0.4, fr;q=0.5", "fr")]
    [InlineData(" ar ; q=0.7 , en ; q=0.6 ", "ar")]
    [InlineData("en;q=0.5,fr;Q=0.6", "fr")]
    [InlineData("fr,ar", "fr")]
    [InlineData("de,pt-BR", "en")]
    [InlineData("fr;q=0", "en")]
    [InlineData("fr;q=0,ar;q=0.1", "ar")]
    [InlineData("fr;q=high,ar;q=0.1", "ar")]
    [InlineData("fr;q=-1,ar;q=0.1", "ar")]
    [InlineData("french,ar;q=0.1", "ar")]
    [InlineData(",,;q=1,;,fr", "fr")]
    public void The_offered_language_that_is_liked_best_is_chosen(string header, string expected) =>
        Assert.Equal(expected, AcceptLanguage.Choose(header, Offered).Language.ToString());

    [Theory]
    [InlineData("*", "en")]
    [InlineData("*,fr;q=0.5", "en")]
    [InlineData("fr;q=0.5,*;q=0.8", "en")]
    [InlineData("fr;q=0.5,*;q=0.1", "fr")]
    [InlineData("en;q=0.2,*", "fr")]
    [InlineData("en;q=0,fr;q=0,*;q=0.5", "ar")]
    [InlineData("*;q=0,fr", "fr")]
    public void An_asterisk_stands_for_the_languages_that_are_not_named(string header, string expected) =>
        Assert.Equal(expected, AcceptLanguage.Choose(header, Offered).Language.ToString());

    [Theory]
    [InlineData("fr-CA", "fr-CA")]
    [InlineData("fr-CH, fr;q=0.9, en;q=0.8", "fr-CH")]
    [InlineData("fr, fr-CH;q=0.9", "fr")]
    [InlineData("de-CH, fr-BE;q=0.9", "fr-BE")]
    [InlineData("de-CH", "en")]
    [InlineData("en-GB;q=0.2, *", "fr")]
    public void Its_region_stays_with_it(string header, string expected) =>
        Assert.Equal(expected, AcceptLanguage.Choose(header, Offered).ToString());
}
