using System.Data.Common;
using System.Text;
using Kinow.ClientApi.Storage.Aurora.Connections;

namespace Kinow.ClientApi.Storage.Aurora.Writing;

/// <summary>Rows that wait to be inserted into one table, many at once.</summary>
internal sealed class TableRows(string table, params string[] columns)
{
    private const int ValuesPerStatement = 2_400;

    private readonly List<object?[]> rows = [];

    private int RowsPerStatement => Math.Max(1, ValuesPerStatement / columns.Length);

    internal void Add(params object?[] values)
    {
        if (values.Length != columns.Length) throw new ArgumentException($"{table} has {columns.Length} columns.", nameof(values));
        rows.Add(values);
    }

    internal async Task FlushAsync(SqlSession session, CancellationToken cancellationToken)
    {
        for (var start = 0; start < rows.Count; start += RowsPerStatement)
        {
            var part = rows.GetRange(start, Math.Min(RowsPerStatement, rows.Count - start));
            await session.CallAsync(connection => Insert(connection, part), cancellationToken);
        }

        rows.Clear();
    }

    private int Insert(DbConnection connection, List<object?[]> part)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statement(part.Count);
        var number = 0;
        foreach (var row in part)
        {
            foreach (var value in row)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@{number++}";
                parameter.Value = value ?? DBNull.Value;
                command.Parameters.Add(parameter);
            }
        }

        return command.ExecuteNonQuery();
    }

    private string Statement(int count)
    {
        var text = new StringBuilder($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ");
        for (var i = 0; i < count * columns.Length; i++)
        {
            text.Append(i % columns.Length == 0 ? i == 0 ? "(" : "), (" : ", ");
            text.Append('@').Append(i);
        }

        return text.Append(')').ToString();
    }
}
