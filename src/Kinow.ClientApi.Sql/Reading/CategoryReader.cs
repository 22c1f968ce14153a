using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads categories.</summary>
internal sealed class CategoryReader(SnapshotReader reader, FactReader facts)
{
    internal async Task<Category[]> ReadAsync(IdFilter ids)
    {
        var batch = reader.Batch(ids);
        var rows = batch.Rows(CategoryTable.Map, "id");
        var texts = batch.Texts(CategoryTable.Texts);
        var images = batch.Images(CategoryTable.Images);
        var countries = batch.Countries(CategoryTable.Countries);
        var features = batch.Facts(CategoryTable.Facts);
        await batch.RunAsync();
        await facts.PrepareAsync(features.Value);
        return [.. rows.Value.OrderBy(static row => row.Id).Select(row => WithTexts(row, reader.Texts(texts.Value, row.Id)) with
        {
            Geolocation = SnapshotReader.Rule(row.Geolocation, countries.Value, row.Id),
            Images = SnapshotReader.Images(images.Value, row.Id),
            Metadata = facts.Of(features.Value, row.Id),
        })];
    }

    private static Category WithTexts(Category row, OwnTexts texts) => row with
    {
        Name = texts[CategoryTable.Name],
        Description = texts[CategoryTable.Description],
        DescriptionShort = texts[CategoryTable.DescriptionShort],
        LinkRewrite = texts[CategoryTable.LinkRewrite],
        MetaTitle = texts[CategoryTable.MetaTitle],
        MetaDescription = texts[CategoryTable.MetaDescription],
        MetaKeywords = texts[CategoryTable.MetaKeywords],
    };
}
