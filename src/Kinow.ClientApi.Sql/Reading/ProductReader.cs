using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads products with all that belongs to them: a fixed number of statements, however many products.</summary>
internal sealed class ProductReader(SnapshotReader reader, FactReader facts, PersonReader people)
{
    private readonly TitleReader titles = new(reader, people);
    private readonly OfferReader offers = new();
    private readonly BundleReader bundles = new();
    private readonly RechargeReader recharges = new();

    private static readonly string TagQuery =
        $"SELECT {ProductTagTable.Map.All.ListOf("p")}, {TagTable.Map.All.ListOf("t")} "
        + $"FROM {ProductTagTable.Map.Sql} p JOIN {TagTable.Map.Sql} t ON t.id = p.tag_id";

    internal async Task<Product[]> ReadAsync(IdFilter ids)
    {
        var batch = reader.Batch(ids);
        var rows = batch.Rows(ProductTable.Map, "id");
        var texts = batch.Texts(ProductTable.Texts);
        var images = batch.Images(ProductTable.Images);
        var countries = batch.Countries(ProductTable.Countries);
        var groups = batch.Groups(ProductGroupTable.Map);
        var placements = batch.Set(ProductCategoryTable.Map, "product_id");
        var readLink = ProductTagTable.Map.Reading();
        var readTag = TagTable.Map.Reading(ProductTagTable.Map.All.Count);
        var tags = batch.Set(TagQuery, "p.product_id", row => new ProductTagRow(readLink(row), readTag(row)));
        var features = batch.Facts(ProductTable.Facts);
        var modes = batch.Set(AccessModeTable.Map, "product_id");
        titles.Ask(batch);
        offers.Ask(batch);
        bundles.Ask(batch);
        recharges.Ask(batch);
        await batch.RunAsync();
        await facts.PrepareAsync(features.Value);
        await titles.PrepareAsync();
        return [.. rows.Value.OrderBy(static row => row.Id).Select(row => WithTexts(row, reader.Texts(texts.Value, row.Id)) with
        {
            Extension = Extension(row, modes.Value),
            Categories = placements.Value.Make(row.Id, static place => place.Placement),
            Images = SnapshotReader.Images(images.Value, row.Id),
            Metadata = facts.Of(features.Value, row.Id),
            Tags = tags.Value.Make(row.Id, tag => reader.Tag(tag.Tag)),
            Geolocation = SnapshotReader.Rule(row.Geolocation, countries.Value, row.Id),
            Groups = SnapshotReader.Groups(row.Groups.Behavior, groups.Value, row.Id),
        })];
    }

    private ProductExtension Extension(Product row, RowSet<ModeRow> modes) => row.Extension switch
    {
        ProductSvod offer => offers.Make(offer, modes),
        ProductBundle bundle => bundles.Make(bundle, modes),
        ProductPrepaymentRecharge recharge => recharges.Make(recharge, modes),
        _ => titles.Make(row.Id, modes),
    };

    private static Product WithTexts(Product row, OwnTexts texts) => row with
    {
        Name = texts[ProductTable.Name],
        Description = texts[ProductTable.Description],
        DescriptionShort = texts[ProductTable.DescriptionShort],
        LinkRewrite = texts[ProductTable.LinkRewrite],
        MetaTitle = texts[ProductTable.MetaTitle],
        MetaDescription = texts[ProductTable.MetaDescription],
        MetaKeywords = texts[ProductTable.MetaKeywords],
    };
}
