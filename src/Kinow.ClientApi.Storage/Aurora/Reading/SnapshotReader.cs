using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Texts;
using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Reads rows of one snapshot and turns them into what all aggregates are made of.</summary>
internal sealed class SnapshotReader(SqlSession session, CancellationToken cancellationToken)
{
    private Dictionary<int, Language>? languages;

    internal static async Task<SnapshotReader> StartAsync(SqlSession session, CancellationToken cancellationToken)
    {
        var reader = new SnapshotReader(session, cancellationToken);
        var rows = await reader.RowsAsync<LanguageRow>("SELECT id AS Id, name AS Name, iso_code AS Code FROM language ORDER BY position, id", null);
        reader.languages = rows.ToDictionary(static row => row.Id, static row => new Language(row.Id, row.Name, LanguageCode.Parse(row.Code)));
        reader.Languages = [.. rows.Select(row => reader.languages[row.Id])];
        return reader;
    }

    internal ImmutableArray<Language> Languages { get; private set; } = [];

    internal Language Language(int id) => languages![id];

    internal Task<List<T>> RowsAsync<T>(string sql, object? values) => session.QueryAsync<T>(sql, values, cancellationToken);

    internal async Task<RowSet<T>> SetAsync<T>(string select, string column, IdFilter ids)
        where T : class, IOwnedRow => new(await RowsAsync<T>($"{select} WHERE {ids.On(column)}", ids));

    /// <summary>Reads many short rows, those of one group in one value.</summary>
    /// <param name="columns">The values that the row reads, in its order.</param>
    /// <param name="from">The tables.</param>
    /// <param name="column">The column that the numbers are of.</param>
    /// <param name="ids">The numbers.</param>
    /// <param name="group">The column that rows are grouped by, one of an index in use.</param>
    internal async Task<RowSet<T>> PackedAsync<T>(string columns, string from, string column, IdFilter ids, string group)
        where T : class, IPackedRow<T>
    {
        var packed = await RowsAsync<string>($"SELECT JSON_ARRAYAGG(JSON_ARRAY({columns})) FROM {from} WHERE {ids.On(column)} GROUP BY {group}", ids);
        var rows = new List<T>(packed.Count * 8);
        foreach (var json in packed) PackedValues.ReadAll(json, rows);
        return new(rows);
    }

    internal Task<RowSet<TextRow>> TextsAsync(string table, string owner, string columns, IdFilter ids) => SetAsync<TextRow>(
        $"SELECT {owner} AS Owner, position AS Position, language_id AS Language, {columns} FROM {table}", owner, ids);

    internal Task<RowSet<CountryRow>> CountriesAsync(string table, string owner, IdFilter ids) =>
        SetAsync<CountryRow>($"SELECT {owner} AS Owner, position AS Position, country AS Country FROM {table}", owner, ids);

    internal Task<RowSet<ImageRow>> ImagesAsync(string table, string owner, IdFilter ids) =>
        PackedAsync<ImageRow>($"{owner}, position, id, source, type", table, owner, ids, owner);

    internal Task<RowSet<FactRow>> FactsAsync(string table, string owner, IdFilter ids) => SetAsync<FactRow>(
        $"SELECT f.{owner} AS Owner, f.position AS Position, v.feature_id AS Feature, f.feature_value_id AS Value "
        + $"FROM {table} f JOIN feature_value v ON v.id = f.feature_value_id",
        $"f.{owner}",
        ids);

    internal LocalizedText Text(ReadOnlySpan<TextRow> rows, Func<TextRow, string?> column)
    {
        var count = 0;
        Span<LocalizedValue> values = new LocalizedValue[rows.Length];
        foreach (var row in rows)
        {
            if (column(row) is { } value) values[count++] = new(Language(row.Language).Code, value);
        }

        return LocalizedText.Of(values[..count]);
    }

    internal static GeolocationRule Rule(RestrictedRow row, RowSet<CountryRow> countries) => Rule(row.Enabled, row.Listed, row.Others, countries, row.Id);

    internal static GeolocationRule Rule(bool enabled, string listed, string others, RowSet<CountryRow> countries, long owner)
    {
        var rule = new GeolocationRule
        {
            Enabled = enabled,
            ListedCountries = SqlNames.Behavior(listed),
            OtherCountries = SqlNames.Behavior(others),
            Countries = countries.Make(owner, static row => CountryCode.Parse(row.Country)),
        };
        var isNone = !enabled && rule is { ListedCountries: GeolocationBehavior.Allow, OtherCountries: GeolocationBehavior.Allow, Countries: [] };
        return isNone ? GeolocationRule.None : rule;
    }

    internal static ImmutableArray<Image> Images(RowSet<ImageRow> images, long owner) =>
        images.Make(owner, static row => new Image(row.Id, row.Source, row.Type, row.Position));
}
