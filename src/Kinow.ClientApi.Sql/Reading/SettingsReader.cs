using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads the platform and its settings: tables that hold a few rows each, read whole.</summary>
internal sealed class SettingsReader(SnapshotReader reader)
{
    /// <summary>The platform, or null while there is none.</summary>
    internal async Task<PlatformContent?> ReadAsync()
    {
        var batch = reader.BatchOver(null);
        var rows = Add(batch, PlatformTable.Map, "ORDER BY id LIMIT 1");
        var currencies = Add(batch, CurrencyTable.Map, "ORDER BY position, id");
        var types = Add(batch, ImageTypeTable.Map, "ORDER BY position, name");
        var countries = Add(batch, CountryTable.Map, "ORDER BY position, id");
        var taxes = Add(batch, TaxRuleTable.Map, "ORDER BY id");
        var sold = Add(batch, StoreProductTable.Map, "ORDER BY store, store_product_id");
        var fields = Add(batch, RegistrationFieldTable.Map, "ORDER BY position, name");
        var genders = Add(batch, GenderTable.Map, "ORDER BY position, id");
        var contacts = Add(batch, ContactTable.Map, "ORDER BY position, id");
        var releases = Add(batch, AppReleaseTable.Map, "ORDER BY platform");
        var rules = Add(batch, AppRuleTable.Map, "ORDER BY id");
        var values = Add(batch, AppValueTable.Map, "ORDER BY id");
        var manifests = Add(batch, AppManifestTable.Map, "ORDER BY platform, build");
        var messages = AddTexts(batch, AppRuleTable.Texts);
        var names = AddTexts(batch, CountryTable.Texts);
        var genderTexts = AddTexts(batch, GenderTable.Texts);
        var contactTexts = AddTexts(batch, ContactTable.Texts);
        await reader.RunAsync(batch);
        if (rows.Value is not [var row]) return null;
        return new(
            await PlatformAsync(row.Platform),
            new()
            {
                Languages = reader.Languages,
                DefaultLanguage = reader.Language(row.Language),
                Countries = [.. countries.Value.Select(country => WithName(country.Item, names.Value))],
                Currencies = [.. currencies.Value.Select(static currency => currency.Item)],
                DefaultCurrency = currencies.Value.Find(currency => currency.Item.Id == row.Currency).Item,
                ImageTypes = [.. types.Value.Select(static type => type.Item)],
                Devices = row.Devices,
                Viewings = row.Viewings,
                Profiles = row.Profiles,
                Apps = new(
                    [.. releases.Value], [.. rules.Value.Select(rule => WithMessage(rule, messages.Value))], [.. values.Value])
                {
                    Manifests = [.. manifests.Value],
                },
                Taxes = new([.. taxes.Value]),
                StoreProducts = new([.. sold.Value]),
                RegistrationFields = [.. fields.Value.Select(static field => field.Item)],
                Genders = [.. genders.Value.Select(gender => WithName(gender.Item, genderTexts.Value))],
                ContactSubjects = [.. contacts.Value.Select(contact => WithTexts(contact.Item, contactTexts.Value))],
            });
    }

    private Country WithName(Country country, RowSet<TextRow> names) =>
        country with { Name = reader.Texts(names, country.Id)[CountryTable.Name] };

    private Gender WithName(Gender gender, RowSet<TextRow> names) =>
        gender with { Name = reader.Texts(names, gender.Id)[GenderTable.Name] };

    private AppRule WithMessage(AppRule rule, RowSet<TextRow> messages) =>
        rule with { Message = reader.Texts(messages, rule.Id)[AppRuleTable.Message] };

    private Contact WithTexts(Contact contact, RowSet<TextRow> rows)
    {
        var texts = reader.Texts(rows, contact.Id);
        return contact with { Name = texts[ContactTable.Name], Description = texts[ContactTable.Description] };
    }

    private static PendingResult<RowSet<TextRow>> AddTexts<T>(SqlBatch batch, TextTable<T> texts) =>
        batch.Add(texts.Query, texts.Reading(), RowSets.Of);

    private async Task<PlatformInfo> PlatformAsync(PlatformInfo platform)
    {
        var batch = reader.BatchOver(new() { ["Id"] = platform.Id });
        var links = Add(batch, SocialLinkTable.Map, "WHERE platform_id = @Id ORDER BY position, network");
        var countries = Add(batch, PlatformCountryTable.Map, "WHERE platform_id = @Id ORDER BY position, country");
        await reader.RunAsync(batch);
        return platform with
        {
            Social = [.. links.Value.Select(static row => row.Link)],
            Entry = Rule(platform.Entry, countries.Value, PlatformCountryTable.Entry),
            Sale = Rule(platform.Sale, countries.Value, PlatformCountryTable.Sale),
        };
    }

    private static GeolocationRule Rule(GeolocationRule rule, List<PlatformCountryRow> countries, string name) =>
        SnapshotReader.Rule(rule, [.. countries.Where(row => row.Rule == name).Select(static row => row.Country)]);

    private static PendingResult<List<T>> Add<T>(SqlBatch batch, MappedTable<T> table, string order) =>
        batch.Add($"{table.Query} {order}", table.Reading());
}
