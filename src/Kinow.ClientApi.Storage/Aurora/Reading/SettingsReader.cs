using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads the platform and its settings: tables that hold a few rows each, read whole.</summary>
internal sealed class SettingsReader(SnapshotReader reader)
{
    /// <summary>The platform, or null while there is none.</summary>
    internal async Task<PlatformContent?> ReadAsync()
    {
        var batch = reader.BatchOver(null);
        var rows = batch.Add<PlatformRow>(
            "SELECT id AS Id, name AS Name, url AS Url, logo AS Logo, favicon AS Favicon, default_language_id AS Language, default_currency_id AS Currency, "
            + "entry_geoloc_enabled AS EntryEnabled, entry_behavior_detected_countries AS EntryListed, "
            + "entry_behavior_non_detected_countries AS EntryOthers, sale_geoloc_enabled AS SaleEnabled, "
            + "sale_behavior_detected_countries AS SaleListed, sale_behavior_non_detected_countries AS SaleOthers FROM platform ORDER BY id LIMIT 1");
        var currencies = batch.Add<CurrencyRow>(
            "SELECT id AS Id, name AS Name, iso_code AS Code, iso_code_num AS Number, sign AS Sign, conversion_rate AS Rate, decimals AS Decimals "
            + "FROM currency ORDER BY position, id");
        var types = batch.Add<ImageTypeRow>("SELECT name AS Name, width AS Width, height AS Height FROM image_type ORDER BY position, name");
        var countries = batch.Add<LanguageRow>("SELECT id AS Id, iso_code AS Code FROM country ORDER BY position, id");
        var names = batch.Add<TextRow, RowSet<TextRow>>(
            "SELECT country_id AS Owner, position AS Position, language_id AS Language, name AS Name FROM country_text", static texts => new(texts));
        await reader.RunAsync(batch);
        if (rows.Value is not [var row]) return null;
        var made = currencies.Value.ConvertAll(static c => new Currency(c.Id, c.Name, c.Code, c.Number, c.Sign, SqlValues.Rate(c.Rate), c.Decimals));
        return new(
            await PlatformAsync(row),
            new()
            {
                Languages = reader.Languages,
                DefaultLanguage = reader.Language(row.Language),
                Countries = [.. countries.Value.Select(country => Make(country, names.Value))],
                Currencies = [.. made],
                DefaultCurrency = made.Find(currency => currency.Id == row.Currency)!,
                ImageTypes = [.. types.Value.Select(static type => new ImageType(type.Name, type.Width, type.Height))],
            });
    }

    private async Task<PlatformInfo> PlatformAsync(PlatformRow row)
    {
        var batch = reader.BatchOver(new { row.Id, Entry = "entry", Sale = "sale" });
        var links = batch.Add<SocialLink>(
            "SELECT network AS Network, url AS Url FROM social_link WHERE platform_id = @Id ORDER BY position, network");
        var entry = Rule(batch, "@Entry");
        var sale = Rule(batch, "@Sale");
        await reader.RunAsync(batch);
        return new()
        {
            Id = row.Id,
            Name = row.Name,
            Url = row.Url,
            Logo = row.Logo,
            Favicon = row.Favicon,
            Social = [.. links.Value],
            Entry = SnapshotReader.Rule(row.EntryEnabled, row.EntryListed, row.EntryOthers, entry.Value, row.Id),
            Sale = SnapshotReader.Rule(row.SaleEnabled, row.SaleListed, row.SaleOthers, sale.Value, row.Id),
        };
    }

    private static Coming<RowSet<CountryRow>> Rule(SqlBatch batch, string rule) => batch.Add<CountryRow, RowSet<CountryRow>>(
        $"SELECT platform_id AS Owner, position AS Position, country AS Country FROM platform_geolocation WHERE platform_id = @Id AND rule = {rule}",
        static rows => new(rows));

    private Country Make(LanguageRow row, RowSet<TextRow> names) =>
        new(row.Id, CountryCode.Parse(row.Code), reader.Text(names.Of(row.Id), static text => text.Name));
}
