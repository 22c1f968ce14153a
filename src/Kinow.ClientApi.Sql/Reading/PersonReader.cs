using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads actors and directors, each once for a snapshot.</summary>
internal sealed class PersonReader(SnapshotReader reader, FactReader facts)
{
    private readonly Dictionary<(PersonKind Kind, long Id), Person> people = [];

    internal Person Get(PersonKind kind, long id) => people[(kind, id)];

    /// <summary>Fetches people that are not there yet.</summary>
    internal async Task PrepareAsync(PersonKind kind, IEnumerable<long> ids)
    {
        foreach (var chunk in ids.Where(id => !people.ContainsKey((kind, id))).Distinct().ToArray().Chunk(CatalogLoader.MaxIds))
        {
            await ReadAsync(kind, IdFilter.Of(chunk));
        }
    }

    internal async Task<List<Person>> ReadAsync(PersonKind kind, IdFilter filter)
    {
        var batch = reader.Batch(filter.WithKind(kind));
        var rows = batch.Rows(PersonTable.Map, "kind = @Kind AND id");
        var texts = batch.Set(PersonTable.Texts, "kind = @Kind AND person_id");
        var images = batch.Set(PersonTable.Images, "kind = @Kind AND person_id");
        var factTable = PersonTable.Facts;
        var features = batch.Set(factTable.Statement, "f.kind = @Kind AND f.person_id", factTable.Reading());
        await batch.RunAsync();
        await facts.PrepareAsync(features.Value);
        var ordered = rows.Value.OrderBy(static row => row.Id);
        List<Person> made = [.. ordered.Select(row => WithTexts(row, reader.Texts(texts.Value, row.Id)) with
        {
            Images = SnapshotReader.Images(images.Value, row.Id),
            Metadata = facts.Of(features.Value, row.Id),
        })];
        foreach (var person in made) people[(kind, person.Id)] = person;
        return made;
    }

    private static Person WithTexts(Person row, OwnTexts texts) => row with
    {
        Description = texts[PersonTable.Description],
        DescriptionShort = texts[PersonTable.DescriptionShort],
        LinkRewrite = texts[PersonTable.LinkRewrite],
        MetaTitle = texts[PersonTable.MetaTitle],
        MetaDescription = texts[PersonTable.MetaDescription],
        MetaKeywords = texts[PersonTable.MetaKeywords],
    };
}
