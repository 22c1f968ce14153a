using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads categories.</summary>
internal sealed class CategoryReader(SnapshotReader reader, FactReader facts)
{
    internal const string TextColumns =
        "name AS Name, description AS Description, description_short AS DescriptionShort, link_rewrite AS LinkRewrite, "
        + "meta_title AS MetaTitle, meta_description AS MetaDescription, meta_keywords AS MetaKeywords";

    internal const string RuleColumns =
        "geoloc_enabled AS Enabled, behavior_detected_countries AS Listed, behavior_non_detected_countries AS Others";

    internal async Task<Category[]> ReadAsync(IdFilter ids)
    {
        var rows = await reader.RowsAsync<CategoryRow>(
            $"SELECT id AS Id, parent_id AS Parent, position AS Position, level_depth AS LevelDepth, active AS Active, date_add AS DateAdd, "
            + $"date_upd AS DateUpd, {RuleColumns} FROM category WHERE {ids.On("id")} ORDER BY id",
            ids);
        var texts = await reader.TextsAsync("category_text", "category_id", TextColumns, ids);
        var images = await reader.ImagesAsync("category_image", "category_id", ids);
        var countries = await reader.CountriesAsync("category_geolocation", "category_id", ids);
        var features = await reader.FactsAsync("category_feature", "category_id", ids);
        await facts.PrepareAsync(features);
        return [.. rows.Select(row => Make(row, texts.Of(row.Id)) with
        {
            Geolocation = SnapshotReader.Rule(row, countries),
            Images = SnapshotReader.Images(images, row.Id),
            Metadata = facts.Of(features, row.Id),
        })];
    }

    private Category Make(CategoryRow row, ReadOnlySpan<TextRow> texts) => new()
    {
        Id = row.Id,
        ParentId = row.Parent,
        Name = reader.Text(texts, static text => text.Name),
        Description = reader.Text(texts, static text => text.Description),
        DescriptionShort = reader.Text(texts, static text => text.DescriptionShort),
        LinkRewrite = reader.Text(texts, static text => text.LinkRewrite),
        MetaTitle = reader.Text(texts, static text => text.MetaTitle),
        MetaDescription = reader.Text(texts, static text => text.MetaDescription),
        MetaKeywords = reader.Text(texts, static text => text.MetaKeywords),
        Position = row.Position,
        LevelDepth = row.LevelDepth,
        Active = row.Active,
        DateAdd = SqlValues.Instant(row.DateAdd),
        DateUpd = SqlValues.Instant(row.DateUpd),
    };
}
