using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads actors and directors, each once for a snapshot.</summary>
internal sealed class PersonReader(SnapshotReader reader, FactReader facts)
{
    private readonly Dictionary<(PersonKind Kind, long Id), Person> known = [];

    internal Person Get(PersonKind kind, long id) => known[(kind, id)];

    /// <summary>Fetches people that are not there yet.</summary>
    internal async Task PrepareAsync(PersonKind kind, IEnumerable<long> ids)
    {
        foreach (var chunk in ids.Where(id => !known.ContainsKey((kind, id))).Distinct().ToArray().Chunk(CatalogLoader.MaxIds))
        {
            await ReadAsync(kind, IdFilter.Of(chunk));
        }
    }

    internal async Task<List<Person>> ReadAsync(PersonKind kind, IdFilter filter)
    {
        var batch = reader.Batch(filter with { Kind = SqlNames.Of(kind) });
        var rows = batch.Rows<PersonRow>(
            $"SELECT id AS Id, name AS Name, active AS Active, image AS Image FROM person WHERE kind = @Kind AND {filter.On("id")} ORDER BY id");
        var texts = batch.Set<TextRow>(
            "SELECT person_id AS Owner, position AS Position, language_id AS Language, description AS Description, "
            + "description_short AS DescriptionShort, link_rewrite AS LinkRewrite, meta_title AS MetaTitle, "
            + "meta_description AS MetaDescription, meta_keywords AS MetaKeywords FROM person_text",
            "kind = @Kind AND person_id");
        var images = batch.Set<ImageRow>(
            "SELECT person_id AS Owner, position AS Position, id AS Id, source AS Source, type AS Type FROM person_image",
            "kind = @Kind AND person_id");
        var features = batch.Set<FactRow>(
            "SELECT f.person_id AS Owner, f.position AS Position, v.feature_id AS Feature, f.feature_value_id AS Value "
            + "FROM person_feature f JOIN feature_value v ON v.id = f.feature_value_id",
            "f.kind = @Kind AND f.person_id");
        await batch.RunAsync();
        await facts.PrepareAsync(features.Value);
        var people = rows.Value.ConvertAll(row => Make(kind, row, texts.Value.Of(row.Id), images.Value, features.Value));
        foreach (var person in people) known[(kind, person.Id)] = person;
        return people;
    }

    private Person Make(PersonKind kind, PersonRow row, ReadOnlySpan<TextRow> texts, RowSet<ImageRow> images, RowSet<FactRow> features) => new()
    {
        Id = row.Id,
        Kind = kind,
        Name = row.Name,
        Active = row.Active,
        Image = row.Image,
        Description = reader.Text(texts, static text => text.Description),
        DescriptionShort = reader.Text(texts, static text => text.DescriptionShort),
        LinkRewrite = reader.Text(texts, static text => text.LinkRewrite),
        MetaTitle = reader.Text(texts, static text => text.MetaTitle),
        MetaDescription = reader.Text(texts, static text => text.MetaDescription),
        MetaKeywords = reader.Text(texts, static text => text.MetaKeywords),
        Images = SnapshotReader.Images(images, row.Id),
        Metadata = facts.Of(features, row.Id),
    };
}
