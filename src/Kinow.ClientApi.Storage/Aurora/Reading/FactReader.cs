using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads features and their values, each once for a snapshot, and makes facts of them.</summary>
internal sealed class FactReader(SnapshotReader reader)
{
    private readonly Dictionary<long, LocalizedText> names = [];
    private readonly Dictionary<long, LocalizedText> values = [];
    private readonly Dictionary<(long Value, int Position), Metadata> facts = [];

    /// <summary>Fetches what the facts of these rows need and is not there yet.</summary>
    internal async Task PrepareAsync(RowSet<FactRow> rows)
    {
        await PrepareNamesAsync(rows.All.Select(static row => row.Feature));
        await PrepareValuesAsync(rows.All.Select(static row => row.Value));
    }

    internal ImmutableArray<Metadata> Of(RowSet<FactRow> rows, long owner) => rows.Make(owner, Make);

    internal async Task<Feature[]> FeaturesAsync(IdFilter ids)
    {
        var features = await reader.RowsAsync<FeatureRow>($"SELECT id AS Id, position AS Position FROM feature WHERE {ids.On("id")} ORDER BY id", ids);
        var offered = await reader.SetAsync<FeatureValueRow>(
            "SELECT feature_id AS Owner, position AS Position, id AS Id FROM feature_value USE INDEX (feature_value_feature)", "custom = FALSE AND feature_id", ids);
        await PrepareNamesAsync(features.Select(static row => row.Id));
        await PrepareValuesAsync(offered.All.Select(static row => row.Id));
        return [.. features.Select(row => new Feature(
            row.Id, names[row.Id], row.Position, offered.Make(row.Id, value => new FeatureValue(value.Id, values[value.Id]))))];
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

    private Task PrepareNamesAsync(IEnumerable<long> ids) => PrepareAsync(names, ids, "feature_text", "feature_id", "name AS Name");

    private Task PrepareValuesAsync(IEnumerable<long> ids) => PrepareAsync(values, ids, "feature_value_text", "feature_value_id", "value AS Name");

    private async Task PrepareAsync(Dictionary<long, LocalizedText> known, IEnumerable<long> ids, string table, string owner, string column)
    {
        foreach (var chunk in ids.Where(id => !known.ContainsKey(id)).Distinct().ToArray().Chunk(CatalogLoader.MaxIds))
        {
            var texts = await reader.TextsAsync(table, owner, column, IdFilter.Of(chunk));
            foreach (var id in chunk) known.Add(id, reader.Text(texts.Of(id), static row => row.Name));
        }
    }
}
