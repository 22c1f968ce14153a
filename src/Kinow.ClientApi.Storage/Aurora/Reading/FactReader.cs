using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads features and their values, each once for a snapshot, and makes facts of them.</summary>
internal sealed class FactReader(SnapshotReader reader)
{
    private readonly Dictionary<long, LocalizedText> names = [];
    private readonly Dictionary<long, LocalizedText> values = [];
    private readonly Dictionary<(long Value, int Position), Metadata> facts = [];

    /// <summary>Fetches what the facts of these rows need and is not there yet.</summary>
    internal Task PrepareAsync(RowSet<FactRow> rows) =>
        PrepareAsync(rows.All.Select(static row => row.Feature), rows.All.Select(static row => row.Value));

    internal ImmutableArray<Metadata> Of(RowSet<FactRow> rows, long owner) => rows.Make(owner, Make);

    internal async Task<Feature[]> FeaturesAsync(IdFilter ids)
    {
        var batch = reader.Batch(ids);
        var features = batch.Rows<FeatureRow>($"SELECT id AS Id, position AS Position FROM feature WHERE {ids.On("id")} ORDER BY id");
        var offered = batch.Set<FeatureValueRow>(
            "SELECT feature_id AS Owner, position AS Position, id AS Id FROM feature_value USE INDEX (feature_value_feature)", "custom = FALSE AND feature_id");
        await batch.RunAsync();
        await PrepareAsync(features.Value.Select(static row => row.Id), offered.Value.All.Select(static row => row.Id));
        return [.. features.Value.Select(row => new Feature(
            row.Id, names[row.Id], row.Position, offered.Value.Make(row.Id, value => new FeatureValue(value.Id, values[value.Id]))))];
    }

    // Many owners share a fact, so it is made once.
    private Metadata Make(FactRow row)
    {
        if (!facts.TryGetValue((row.Value, row.Position), out var fact))
        {
            fact = new(row.Feature, names[row.Feature], values[row.Value], row.Position);
            facts.Add((row.Value, row.Position), fact);
        }

        return fact;
    }

    private async Task PrepareAsync(IEnumerable<long> features, IEnumerable<long> offered)
    {
        var (newNames, newValues) = (Unknown(names, features), Unknown(values, offered));
        for (var start = 0; start < Math.Max(newNames.Length, newValues.Length); start += CatalogLoader.MaxIds)
        {
            var chunk = new FactFilter([.. newNames.Skip(start).Take(CatalogLoader.MaxIds)], [.. newValues.Skip(start).Take(CatalogLoader.MaxIds)]);
            var batch = reader.BatchOver(chunk);
            var nameTexts = Texts(batch, chunk.Features, "name", "feature_text", "feature_id", nameof(chunk.Features));
            var valueTexts = Texts(batch, chunk.Values, "value", "feature_value_text", "feature_value_id", nameof(chunk.Values));
            await reader.RunAsync(batch);
            foreach (var id in chunk.Features) names.Add(id, reader.Text(nameTexts!.Value.Of(id), static row => row.Name));
            foreach (var id in chunk.Values) values.Add(id, reader.Text(valueTexts!.Value.Of(id), static row => row.Name));
        }
    }

    private static long[] Unknown(Dictionary<long, LocalizedText> known, IEnumerable<long> ids) => [.. ids.Where(id => !known.ContainsKey(id)).Distinct()];

    private static Coming<RowSet<TextRow>>? Texts(SqlBatch batch, long[] ids, string column, string table, string owner, string parameter) =>
        ids.Length == 0
            ? null
            : batch.Add<TextRow, RowSet<TextRow>>(
                $"SELECT {owner} AS Owner, position AS Position, language_id AS Language, {column} AS Name FROM {table} WHERE {owner} IN @{parameter}",
                static rows => new(rows));
}
