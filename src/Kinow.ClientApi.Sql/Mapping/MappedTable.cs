using System.Data.Common;
using System.Text.Json;

namespace Kinow.ClientApi.Sql.Mapping;

/// <summary>A table whose rows are read or written.</summary>
/// <typeparam name="TRow">What a row is in memory.</typeparam>
internal class MappedTable<TRow>(string name, Func<SqlRow, TRow>? read = null) : Table(name)
{
    private readonly List<(Column Column, Func<TRow, object?> Value)> written = [];
    private readonly Dictionary<string, Action<Utf8JsonWriter, TRow>> exported = new(StringComparer.Ordinal);
    private Selection? all;
    private string? query;

    /// <summary>All columns that are read.</summary>
    internal Selection All => all ??= new(Columns.Where(static column => column is not UnreadColumn));

    /// <summary>The statement that reads whole rows; a condition may follow.</summary>
    internal string Query => query ??= $"SELECT {All.List} FROM {Sql}";

    internal IReadOnlyList<(Column Column, Func<TRow, object?> Value)> Written => written;

    /// <summary>Reads a row of <see cref="All"/>.</summary>
    internal virtual TRow Read(SqlRow row) =>
        read is null ? throw new InvalidOperationException($"Rows of {Name} are not read as {typeof(TRow).Name}.") : read(row);

    /// <summary>Gives a row to the owner of its account.</summary>
    internal void Give(Utf8JsonWriter json, TRow row)
    {
        json.WriteStartObject();
        foreach (var column in Export!.Columns)
        {
            json.WritePropertyName(Mapping.Export.MemberOf(column));
            exported[column](json, row);
        }

        json.WriteEndObject();
    }

    /// <summary>What reads a row of a statement that has <see cref="All"/> after some other columns.</summary>
    internal Func<DbDataReader, TRow> Reading(int offset = 0) => All.Reading(Read, offset);

    /// <summary>Declares a column that is read and written.</summary>
    internal ReadColumn<T> Column<T>(string column, SqlType<T> type, Func<TRow, T> value)
    {
        var added = Column(column, type);
        written.Add((added, row => type.Write(value(row))));
        if (type.Export is { } export) exported.Add(column, (json, row) => export(json, value(row)));
        return added;
    }

    /// <summary>Declares a column that is read; a new row has the database's default in it.</summary>
    internal ReadColumn<T> Column<T>(string column, SqlType<T> type) => Add(new ReadColumn<T>(column, Columns.Count, type));

    /// <summary>Declares a column that is written, and read only where a statement names it.</summary>
    internal void WriteOnly<T>(string column, SqlType<T> type, Func<TRow, T> value) =>
        written.Add((Add(new UnreadColumn(column, Columns.Count)), row => type.Write(value(row))));
}
