using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Mapping;
using Kinow.ClientApi.Sql.Schema;
using Kinow.ClientApi.Sql.Tables;

namespace Kinow.ClientApi.Sql.Writing;

/// <summary>Rows that wait to be inserted, many at once, in an order in which each comes after those that it refers to.</summary>
internal sealed class BulkRows : IRowSink
{
    private readonly Dictionary<Table, ITableRows> tables = [];

    public void Add<TRow>(MappedTable<TRow> table, TRow row)
    {
        if (!tables.TryGetValue(table, out var rows)) tables.Add(table, rows = new TableRows<TRow>(table));
        ((TableRows<TRow>)rows).Add(row);
    }

    internal async Task FlushAsync(SqlSession session, CancellationToken cancellationToken)
    {
        foreach (var table in TableMaps.All)
        {
            if (tables.TryGetValue(table, out var rows)) await rows.FlushAsync(session, cancellationToken);
        }
    }
}
