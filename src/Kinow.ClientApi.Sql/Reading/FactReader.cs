using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

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
        var features = batch.Rows(FeatureTable.Map, "id");
        var values = FeatureValueTable.Map;
        var offered = batch.Set(
            $"{values.Query} USE INDEX (feature_value_feature)", "custom = FALSE AND feature_id", values.Reading());
        await batch.RunAsync();
        await PrepareAsync(features.Value.Select(static row => row.Id), offered.Value.All.Select(static row => row.Id));
        return [.. features.Value.OrderBy(static row => row.Id).Select(row => new Feature(
            row.Id, names[row.Id], row.Position, offered.Value.Make(row.Id, value => new FeatureValue(value.Id, this.values[value.Id]))))];
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
        var (newNames, newValues) = (Missing(names, features), Missing(values, offered));
        for (var start = 0; start < Math.Max(newNames.Length, newValues.Length); start += CatalogLoader.MaxIds)
        {
            long[] featureIds = [.. newNames.Skip(start).Take(CatalogLoader.MaxIds)];
            long[] valueIds = [.. newValues.Skip(start).Take(CatalogLoader.MaxIds)];
            var batch = reader.BatchOver(new() { ["Features"] = featureIds, ["Values"] = valueIds });
            var nameTexts = featureIds.Length == 0 ? null : Texts(batch, FeatureTable.Texts, "@Features");
            var valueTexts = valueIds.Length == 0 ? null : Texts(batch, FeatureValueTable.Texts, "@Values");
            await reader.RunAsync(batch);
            foreach (var id in featureIds) names.Add(id, reader.Texts(nameTexts!.Value, id)[FeatureTable.Name]);
            foreach (var id in valueIds) values.Add(id, reader.Texts(valueTexts!.Value, id)[FeatureValueTable.Text]);
        }
    }

    private static long[] Missing(Dictionary<long, LocalizedText> present, IEnumerable<long> ids) =>
        [.. ids.Where(id => !present.ContainsKey(id)).Distinct()];

    private static PendingResult<RowSet<TextRow>> Texts<T>(SqlBatch batch, TextTable<T> table, string ids) => batch.Add(
        $"{table.Query} WHERE {table.OwnerName} IN {ids}",
        table.Reading(),
        RowSets.Of);
}
