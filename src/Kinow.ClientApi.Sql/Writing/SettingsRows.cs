using System.Collections.Immutable;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Turns the platform and its settings into rows.</summary>
internal sealed class SettingsRows(BulkRows rows, LanguageIds languages)
{
    internal void Add(PlatformInfo platform, PlatformSettings settings)
    {
        AddList(LanguageTable.Map, settings.Languages);
        AddList(CurrencyTable.Map, settings.Currencies);
        AddList(CountryTable.Map, settings.Countries);
        foreach (var rule in settings.Taxes.Rules) rows.Add(TaxRuleTable.Map, rule);
        AddApps(settings.Apps);
        foreach (var product in settings.StoreProducts.All) rows.Add(StoreProductTable.Map, product);
        AddList(ImageTypeTable.Map, settings.ImageTypes);
        AddList(RegistrationFieldTable.Map, settings.RegistrationFields);
        AddList(GenderTable.Map, settings.Genders);
        AddList(ContactTable.Map, settings.ContactSubjects);
        foreach (var gender in settings.Genders) rows.AddTexts(GenderTable.Texts, gender.Id, gender, languages);
        foreach (var contact in settings.ContactSubjects) rows.AddTexts(ContactTable.Texts, contact.Id, contact, languages);
        foreach (var country in settings.Countries) rows.AddTexts(CountryTable.Texts, country.Id, country, languages);
        rows.Add(
            PlatformTable.Map,
            new(
                platform, settings.DefaultLanguage.Id, settings.DefaultCurrency.Id, settings.Devices, settings.Viewings, settings.Profiles));
        AddCountries(platform.Id, PlatformCountryTable.Entry, platform.Entry);
        AddCountries(platform.Id, PlatformCountryTable.Sale, platform.Sale);
        for (var i = 0; i < platform.Social.Length; i++) rows.Add(SocialLinkTable.Map, new(platform.Id, platform.Social[i], i));
    }

    private void AddApps(AppSettings apps)
    {
        foreach (var release in apps.Releases) rows.Add(AppReleaseTable.Map, release);
        foreach (var manifest in apps.Manifests) rows.Add(AppManifestTable.Map, manifest);
        foreach (var value in apps.Values) rows.Add(AppValueTable.Map, value);
        foreach (var rule in apps.Rules)
        {
            rows.Add(AppRuleTable.Map, rule);
            rows.AddTexts(AppRuleTable.Texts, rule.Id, rule, languages);
        }
    }

    private void AddList<T>(MappedTable<Ordered<T>> table, ImmutableArray<T> items)
    {
        for (var i = 0; i < items.Length; i++) rows.Add(table, new(items[i], i));
    }

    private void AddCountries(long platform, string name, GeolocationRule rule)
    {
        for (var i = 0; i < rule.Countries.Length; i++) rows.Add(PlatformCountryTable.Map, new(platform, name, rule.Countries[i], i));
    }
}
