using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads products with all that belongs to them: a fixed number of statements, however many products.</summary>
internal sealed class ProductReader(SnapshotReader reader, FactReader facts, PersonReader people)
{
    private readonly TitleReader titles = new(reader, people);
    private readonly OfferReader offers = new();

    internal async Task<Product[]> ReadAsync(IdFilter ids)
    {
        var batch = reader.Batch(ids);
        var rows = batch.Rows<ProductRow>(
            "SELECT id AS Id, type AS Type, date_from AS DateFrom, date_to AS DateTo, visible_before_publication AS VisibleBefore, "
            + "visible_after_publication AS VisibleAfter, active AS Active, available_for_order AS AvailableForOrder, "
            + "available_in_subscriptions AS AvailableInSubscriptions, position AS Position, duration AS Duration, "
            + $"default_category_id AS DefaultCategory, {CategoryReader.RuleColumns}, date_add AS DateAdd, date_upd AS DateUpd "
            + $"FROM product WHERE {ids.On("id")} ORDER BY id");
        var texts = batch.Texts("product_text", "product_id", CategoryReader.TextColumns);
        var images = batch.Images("product_image", "product_id");
        var countries = batch.Countries("product_geolocation", "product_id");
        var placements = batch.Set<PlacementRow>(
            "SELECT product_id AS Owner, list_order AS Position, category_id AS Category, position AS `Rank` FROM product_category", "product_id");
        var tags = batch.Packed<TagRow>(
            "p.product_id, p.position, t.id, t.language_id, t.name", "product_tag p JOIN tag t ON t.id = p.tag_id", "p.product_id", "p.product_id");
        var features = batch.Facts("product_feature", "product_id");
        var modes = Modes(batch);
        titles.Ask(batch);
        offers.Ask(batch);
        await batch.RunAsync();
        await facts.PrepareAsync(features.Value);
        await titles.PrepareAsync();
        return [.. rows.Value.Select(row => Make(row, texts.Value.Of(row.Id), Extension(row, modes.Value)) with
        {
            Categories = placements.Value.Make(row.Id, static place => new CategoryPlacement(place.Category, place.Rank)),
            Images = SnapshotReader.Images(images.Value, row.Id),
            Metadata = facts.Of(features.Value, row.Id),
            Tags = tags.Value.Make(row.Id, tag => new Tag(tag.Id, reader.Language(tag.Language).Code, tag.Name)),
            Geolocation = SnapshotReader.Rule(row, countries.Value),
        })];
    }

    private static Coming<RowSet<ModeRow>> Modes(RowBatch batch) => batch.Set<ModeRow>(
        "SELECT product_id AS Owner, position AS Position, id AS Id, type AS Type, mode AS Mode, quality AS Quality, price AS Price, "
        + "price_without_reduction AS PriceWithoutReduction, duration AS Duration, watching_duration AS WatchingDuration, "
        + "maximum_views AS MaximumViews, video_id AS Video, video_group_id AS VideoGroup FROM product_attribute",
        "product_id");

    private ProductExtension Extension(ProductRow row, RowSet<ModeRow> modes) =>
        SqlNames.ProductType(row.Type) == ProductType.Tvod ? titles.Make(row.Id, modes) : offers.Make(row.Id, modes);

    private Product Make(ProductRow row, ReadOnlySpan<TextRow> texts, ProductExtension extension) => new()
    {
        Id = row.Id,
        Extension = extension,
        Name = reader.Text(texts, static text => text.Name),
        Description = reader.Text(texts, static text => text.Description),
        DescriptionShort = reader.Text(texts, static text => text.DescriptionShort),
        LinkRewrite = reader.Text(texts, static text => text.LinkRewrite),
        MetaTitle = reader.Text(texts, static text => text.MetaTitle),
        MetaDescription = reader.Text(texts, static text => text.MetaDescription),
        MetaKeywords = reader.Text(texts, static text => text.MetaKeywords),
        Window = new(SqlValues.Instant(row.DateFrom), SqlValues.Instant(row.DateTo), row.VisibleBefore, row.VisibleAfter),
        DateAdd = SqlValues.Instant(row.DateAdd),
        DateUpd = SqlValues.Instant(row.DateUpd),
        Active = row.Active,
        AvailableForOrder = row.AvailableForOrder,
        AvailableInSubscriptions = row.AvailableInSubscriptions,
        Position = row.Position,
        Duration = row.Duration,
        DefaultCategoryId = row.DefaultCategory,
    };
}
