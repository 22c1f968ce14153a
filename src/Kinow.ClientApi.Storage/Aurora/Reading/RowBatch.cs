using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Aurora.Rows;

namespace Kinow.ClientApi.Storage.Aurora.Reading;

/// <summary>Statements that read rows by the same numbers, all in one round trip.</summary>
internal sealed class RowBatch(SqlSession session, IdFilter ids, CancellationToken cancellationToken)
{
    private readonly SqlBatch batch = new(session, ids);

    /// <summary>The numbers.</summary>
    internal IdFilter Ids { get; } = ids;

    internal Coming<List<T>> Rows<T>(string sql) => batch.Add<T>(sql);

    internal Coming<T> Rows<TRow, T>(string sql, Func<List<TRow>, T> make) => batch.Add(sql, make);

    internal Coming<RowSet<T>> Set<T>(string select, string column)
        where T : class, IOwnedRow => batch.Add<T, RowSet<T>>($"{select} WHERE {Ids.On(column)}", static rows => new(rows));

    /// <summary>Reads many short rows, those of one group in one value.</summary>
    /// <param name="columns">The values that the row reads, in its order.</param>
    /// <param name="from">The tables.</param>
    /// <param name="column">The column that the numbers are of.</param>
    /// <param name="group">The column that rows are grouped by, one of an index in use.</param>
    internal Coming<RowSet<T>> Packed<T>(string columns, string from, string column, string group)
        where T : class, IPackedRow<T> => batch.Add<string, RowSet<T>>(
        $"SELECT JSON_ARRAYAGG(JSON_ARRAY({columns})) FROM {from} WHERE {Ids.On(column)} GROUP BY {group}",
        static packed =>
        {
            var rows = new List<T>(packed.Count * 8);
            foreach (var json in packed) PackedValues.ReadAll(json, rows);
            return new(rows);
        });

    internal Coming<RowSet<TextRow>> Texts(string table, string owner, string columns) =>
        Set<TextRow>($"SELECT {owner} AS Owner, position AS Position, language_id AS Language, {columns} FROM {table}", owner);

    internal Coming<RowSet<CountryRow>> Countries(string table, string owner) =>
        Set<CountryRow>($"SELECT {owner} AS Owner, position AS Position, country AS Country FROM {table}", owner);

    internal Coming<RowSet<ImageRow>> Images(string table, string owner) =>
        Packed<ImageRow>($"{owner}, position, id, source, type", table, owner, owner);

    internal Coming<RowSet<FactRow>> Facts(string table, string owner) => Set<FactRow>(
        $"SELECT f.{owner} AS Owner, f.position AS Position, v.feature_id AS Feature, f.feature_value_id AS Value "
        + $"FROM {table} f JOIN feature_value v ON v.id = f.feature_value_id",
        $"f.{owner}");

    internal Task RunAsync() => batch.RunAsync(cancellationToken);
}
