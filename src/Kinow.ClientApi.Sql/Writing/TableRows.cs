using System.Data.Common;
using System.Runtime.InteropServices;
using System.Text;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Rows of one table, inserted as the table's map says. Values are checked when a row is added.</summary>
internal sealed class TableRows<TRow>(MappedTable<TRow> table) : ITableRows
{
    private const int ValuesPerStatement = 2_400;

    private readonly List<object?> values = [];

    private int Width => table.Written.Count;

    private int ValuesAtOnce => Math.Max(1, ValuesPerStatement / Width) * Width;

    internal void Add(TRow row)
    {
        foreach (var (_, value) in table.Written) values.Add(value(row));
    }

    public async Task FlushAsync(SqlSession session, CancellationToken cancellationToken)
    {
        for (var start = 0; start < values.Count; start += ValuesAtOnce)
        {
            var (from, count) = (start, Math.Min(ValuesAtOnce, values.Count - start));
            await session.CallAsync(command => InsertAsync(command, from, count), cancellationToken);
        }

        values.Clear();
    }

    private Task<int> InsertAsync(DbCommand command, int from, int count)
    {
        command.CommandText = Statement(count / Width);
        foreach (var value in CollectionsMarshal.AsSpan(values).Slice(from, count))
        {
            var parameter = command.CreateParameter();
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command.ExecuteNonQueryAsync();
    }

    private string Statement(int rows)
    {
        var row = $"({string.Join(", ", Enumerable.Repeat('?', Width))})";
        var columns = string.Join(", ", table.Written.Select(static written => written.Column.Name));
        return new StringBuilder($"INSERT INTO {table.Sql} ({columns}) VALUES ").AppendJoin(", ", Enumerable.Repeat(row, rows)).ToString();
    }
}
