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
        var batch = reader.Batch(ids);
        var rows = batch.Rows<CategoryRow>(
            $"SELECT id AS Id, parent_id AS Parent, position AS Position, level_depth AS LevelDepth, active AS Active, date_add AS DateAdd, "
            + $"date_upd AS DateUpd, {RuleColumns} FROM category WHERE {ids.On("id")} ORDER BY id");
        var texts = batch.Texts("category_text", "category_id", TextColumns);
        var images = batch.Images("category_image", "category_id");
        var countries = batch.Countries("category_geolocation", "category_id");
        var features = batch.Facts("category_feature", "category_id");
        await batch.RunAsync();
        await facts.PrepareAsync(features.Value);
        return [.. rows.Value.Select(row => Make(row, texts.Value.Of(row.Id)) with
        {
            Geolocation = SnapshotReader.Rule(row, countries.Value),
            Images = SnapshotReader.Images(images.Value, row.Id),
            Metadata = facts.Of(features.Value, row.Id),
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
