using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Writing;

/// <summary>Turns the platform and its settings into rows.</summary>
internal sealed class SettingsRows(CatalogTables tables, LanguageIds languages)
{
    private const int RateDigits = 10;

    internal void Add(PlatformInfo platform, PlatformSettings settings)
    {
        for (var i = 0; i < settings.Languages.Length; i++)
        {
            var language = settings.Languages[i];
            tables.Language.Add(language.Id, language.Name, language.IsoCode, i);
        }

        for (var i = 0; i < settings.Currencies.Length; i++)
        {
            var currency = settings.Currencies[i];
            var rate = SqlValues.ToStore(currency.ConversionRate, RateDigits);
            tables.Currency.Add(currency.Id, currency.Name, currency.IsoCode, currency.IsoCodeNum, currency.Sign, rate, currency.Decimals, i);
        }

        for (var i = 0; i < settings.Countries.Length; i++)
        {
            var country = settings.Countries[i];
            tables.Country.Add(country.Id, country.IsoCode, i);
            foreach (var text in TextRows.Of(languages, country.Name))
                tables.CountryText.Add([country.Id, text.Language, text.Position, .. text.Values]);
        }

        for (var i = 0; i < settings.ImageTypes.Length; i++)
        {
            var type = settings.ImageTypes[i];
            tables.ImageType.Add(type.Name, type.Width, type.Height, i);
        }

        Add(platform, settings.DefaultLanguage.Id, settings.DefaultCurrency.Id);
    }

    private void Add(PlatformInfo platform, int language, int currency)
    {
        tables.Platform.Add(
        [
            platform.Id, platform.Name, platform.Url, platform.Logo, platform.Favicon, language, currency,
            .. CatalogRows.Rule(platform.Entry), .. CatalogRows.Rule(platform.Sale),
        ]);
        CatalogRows.AddCountries(platform.Entry, tables.PlatformGeolocation, platform.Id, "entry");
        CatalogRows.AddCountries(platform.Sale, tables.PlatformGeolocation, platform.Id, "sale");
        for (var i = 0; i < platform.Social.Length; i++)
        {
            tables.SocialLink.Add(platform.Id, platform.Social[i].Network, platform.Social[i].Url, i);
        }
    }
}
