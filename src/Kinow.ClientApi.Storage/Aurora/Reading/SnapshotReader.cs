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

    /// <summary>Begins a batch of statements that read by the same numbers.</summary>
    internal RowBatch Batch(IdFilter ids) => new(session, ids, cancellationToken);

    /// <summary>Begins a batch of statements over other values.</summary>
    internal SqlBatch BatchOver(object? values) => new(session, values);

    internal Task RunAsync(SqlBatch batch) => batch.RunAsync(cancellationToken);

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
