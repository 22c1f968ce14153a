using System.Globalization;
using System.Text.Json;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Operating;

/// <summary>
/// The rows that a table has of something that operators change, as JSON: an object for each row, with a member for each column. Columns
/// hold numbers, texts, instants or JSON, and no bytes.
/// </summary>
/// <param name="table">The table.</param>
/// <param name="condition">Which rows, by <c>@Key</c>.</param>
/// <param name="keys">The columns that no two rows have alike.</param>
internal sealed class ReversibleTable(Table table, string condition, params string[] keys)
{
    private readonly string[] columns = [.. table.Columns.Select(static column => column.Name)];

    internal string Name => table.Name;

    private string Query =>
        $"SELECT JSON_OBJECT({string.Join(", ", columns.Select(static name => $"'{name}', {Quoted(name)}"))}) FROM {table.Sql} "
        + $"WHERE {condition} ORDER BY {string.Join(", ", keys.Select(Quoted))} FOR UPDATE";

    private string ByKeys => string.Join(" AND ", keys.Select(static name => $"{Quoted(name)} = {Parameter(name)}"));

    /// <summary>Reads and locks the rows.</summary>
    internal async Task<string> ReadAsync(SqlSession session, string key, CancellationToken cancellationToken) =>
        $"[{string.Join(',', await session.QueryAsync<string?>(Query, new() { ["Key"] = key }, cancellationToken))}]";

    /// <summary>Deletes the rows that are not wanted.</summary>
    internal async Task DeleteAsync(SqlSession session, JsonElement rows, JsonElement wanted, CancellationToken cancellationToken)
    {
        var kept = wanted.EnumerateArray().Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows.EnumerateArray().Where(row => !kept.Contains(KeyOf(row))))
            await session.ExecuteAsync($"DELETE FROM {table.Sql} WHERE {ByKeys}", ArgumentsOf(row), cancellationToken);
    }

    /// <summary>Writes the rows that are wanted and not there as they shall be.</summary>
    internal async Task WriteAsync(SqlSession session, JsonElement rows, JsonElement wanted, CancellationToken cancellationToken)
    {
        var known = rows.EnumerateArray().ToDictionary(KeyOf, StringComparer.Ordinal);
        foreach (var row in wanted.EnumerateArray())
        {
            if (!known.TryGetValue(KeyOf(row), out var before))
                await session.ExecuteAsync(Insert(row), ArgumentsOf(row), cancellationToken);
            else if (!JsonElement.DeepEquals(before, row))
                await session.ExecuteAsync(Update(row), ArgumentsOf(row), cancellationToken);
        }
    }

    private static string Quoted(string name) => $"`{name}`";

    private static string Parameter(string name) => $"@c_{name}";

    // A row that an earlier version has written down may lack columns; these keep, or get, what the database says.
    private IEnumerable<string> ColumnsOf(JsonElement row) => columns.Where(name => row.TryGetProperty(name, out _));

    private string Insert(JsonElement row) =>
        $"INSERT INTO {table.Sql} ({string.Join(", ", ColumnsOf(row).Select(Quoted))}) "
        + $"VALUES ({string.Join(", ", ColumnsOf(row).Select(Parameter))})";

    private string Update(JsonElement row) =>
        $"UPDATE {table.Sql} SET {string.Join(", ", ColumnsOf(row).Select(static name => $"{Quoted(name)} = {Parameter(name)}"))} "
        + $"WHERE {ByKeys}";

    private string KeyOf(JsonElement row) => string.Join('\n', keys.Select(name => row.GetProperty(name).GetRawText()));

    private SqlArguments ArgumentsOf(JsonElement row)
    {
        var arguments = new SqlArguments();
        foreach (var name in ColumnsOf(row)) arguments[$"c_{name}"] = ValueOf(row.GetProperty(name));
        return arguments;
    }

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number when value.TryGetInt64(out var number) => number,
        JsonValueKind.Number => decimal.Parse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture),
        _ => value.GetRawText(),
    };
}
