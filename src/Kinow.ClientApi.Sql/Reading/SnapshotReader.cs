using System.Collections.Immutable;
using System.Data.Common;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Reading;

/// <summary>Reads rows of one snapshot and turns them into what all aggregates are made of.</summary>
internal sealed class SnapshotReader(SqlSession session, CancellationToken cancellationToken)
{
    private Dictionary<int, Language>? languages;

    internal static async Task<SnapshotReader> StartAsync(SqlSession session, CancellationToken cancellationToken)
    {
        var reader = new SnapshotReader(session, cancellationToken);
        var rows = await reader.RowsAsync(LanguageTable.Map, "ORDER BY position, id", null);
        reader.Languages = [.. rows.Select(static row => row.Item)];
        reader.languages = reader.Languages.ToDictionary(static language => language.Id);
        return reader;
    }

    internal ImmutableArray<Language> Languages { get; private set; } = [];

    internal Language Language(int id) => languages![id];

    internal Task<List<T>> RowsAsync<T>(string sql, SqlArguments? arguments, Func<DbDataReader, T> read) =>
        session.QueryAsync(sql, arguments, read, cancellationToken);

    internal Task<List<T>> RowsAsync<T>(MappedTable<T> table, string condition, SqlArguments? arguments) =>
        RowsAsync($"{table.Query} {condition}", arguments, table.Reading());

    /// <summary>Begins a batch of statements that read by the same numbers.</summary>
    internal RowBatch Batch(IdFilter ids) => new(session, ids, cancellationToken);

    /// <summary>Begins a batch of statements over other values.</summary>
    internal SqlBatch BatchOver(SqlArguments? arguments) => new(session, arguments);

    internal Task RunAsync(SqlBatch batch) => batch.RunAsync(cancellationToken);

    internal OwnTexts Texts(RowSet<TextRow> rows, long owner) => new(rows.Of(owner), this);

    /// <summary>Completes a rule with its countries.</summary>
    internal static GeolocationRule Rule(GeolocationRule rule, RowSet<CountryRow> countries, long owner) =>
        Rule(rule, countries.Make(owner, static row => row.Country));

    internal static GeolocationRule Rule(GeolocationRule rule, ImmutableArray<CountryCode> countries)
    {
        var isNone = rule with { Countries = GeolocationRule.None.Countries } == GeolocationRule.None && countries.IsEmpty;
        return isNone ? GeolocationRule.None : rule with { Countries = countries };
    }

    /// <summary>Completes a restriction with its groups.</summary>
    internal static GroupRestriction Groups(GroupRestrictionBehavior behavior, RowSet<GroupListRow> groups, long owner) =>
        GroupRestriction.Of(behavior, groups.Make(owner, static row => row.Group));

    internal Tag Tag(TagRow row) => new(row.Id, Language(row.Language).Code, row.Name);

    internal static ImmutableArray<Image> Images(RowSet<ImageRow> images, long owner) => images.Make(owner, static row => row.Image);
}
